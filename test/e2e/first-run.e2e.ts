import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { panelOf } from '../../scripts/open-extension.mjs';
import { root } from '../../scripts/setup.mjs';
import { demo } from './both-browsers';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { until } from './stage';
import { test } from './test';

/** What the page after install leads to: a list, as a board has one, with our demo posting in it. */
const list = {
  address: 'https://www.linkedin.com/jobs/search/?keywords=director%20machine%20learning',
  html: `<!doctype html><title>Jobs</title><ul><li><a href="${demo.address}">Director of Machine Learning Infrastructure</a></li></ul>`,
};

/** No first run may ask more of a person: clicks, and fields that are filled. */
const most = 10;

/** Hands that count what they do. */
class Person {
  #done: string[] = [];

  async click(what: Locator, name: string): Promise<void> {
    await what.click();
    this.#done.push(name);
  }

  async type(field: Locator, text: string, name: string): Promise<void> {
    await field.fill(text);
    this.#done.push(`${name}: ${text}`);
  }

  async choose(button: Locator, file: string, name: string): Promise<void> {
    const asked = button.page().waitForEvent('filechooser');
    await button.click();
    await (await asked).setFiles(file);
    this.#done.push(name);
  }

  /** Says what it took, and that it was not too much. */
  tell(way: string): void {
    console.log(
      `First insight ${way}: ${this.#done.length} interactions (${this.#done.join(', ')})`,
    );
    expect(this.#done.length).toBeLessThanOrEqual(most);
  }
}

test.describe('from the install to the first insight of one’s own', () => {
  let browser: GuardedChromium;
  let page: Page;
  let person: Person;

  test.beforeEach(async () => {
    browser = await guardedChromium(await findChromium(), { greeted: true });
    browser.serve(list.address, list.html);
    browser.serve(demo.address, demo.html());
    page = await until('the page after install', async () =>
      browser.context.pages().find((one) => one.url().endsWith('/welcome.html')),
    );
    await page.setViewportSize({ width: 1360, height: 900 });
    person = new Person();
  });

  test.afterEach(() => browser?.close());

  /** From the page after install to a posting on a board, and what the panel says of the fit there. */
  async function openPosting(): Promise<void> {
    await person.click(page.getByRole('link', { name: 'on LinkedIn' }), 'on LinkedIn');
    await person.click(page.getByRole('link', { name: /^Director/ }), 'the posting');
    const panel = await panelOf(page);
    await expect(panel?.locator('body') ?? page.locator('#none')).toContainText(
      /\d+ of \d+ required/,
    );
  }

  test('a role, three skills and the years are enough', async () => {
    const role = 'Director of ML Infrastructure';
    await person.click(page.getByRole('radio', { name: role, exact: true }), role);
    for (const name of ['Kubernetes', 'People management', 'Distributed training']) {
      await person.click(page.getByRole('button', { name, exact: true }), name);
    }
    await person.type(page.getByLabel('Experience', { exact: true }), '14', 'years');
    await expect(page.locator('.findings')).toContainText(/\d+ of \d+ required/);
    await openPosting();
    person.tell('with a handful of skills');
  });

  test('a résumé is enough', async () => {
    await person.click(page.getByRole('link', { name: /your résumé/ }), 'read it from your résumé');
    const file = join(root, 'test', 'resumes', 'two-columns.pdf');
    await person.choose(page.getByText('Choose a file'), file, 'a file');
    await person.click(page.getByRole('button', { name: /^Take over \d/ }), 'take over');
    await person.click(page.getByRole('link', { name: 'The first steps again' }), 'back');
    await expect(page.locator('.findings')).toContainText(/\d+ of \d+ required/);
    await openPosting();
    person.tell('with a résumé');
  });
});
