import { expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { type GuardedChromium, guardedChromium } from './guarded-chromium';
import { test } from './test';

/** The five, each by as few letters as bring it to the top. */
const wanted: [letters: string, skill: string][] = [
  ['terra', 'Terraform'],
  ['airf', 'Airflow'],
  ['kafk', 'Kafka'],
  ['slur', 'Slurm'],
  ['mlfl', 'MLflow'],
];

test.describe('the field that adds skills', () => {
  test.describe.configure({ mode: 'serial' });
  let browser: GuardedChromium;
  let page: Page;
  const said: string[] = [];

  test.beforeAll(async () => {
    browser = await guardedChromium(await findChromium());
    page = await browser.context.newPage();
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${browser.home}popup.html`);
  });
  test.afterAll(() => browser?.close());

  const field = () => page.getByRole('combobox', { name: 'Add a skill' });
  const options = () => page.getByRole('listbox', { name: 'Skills found' }).getByRole('option');

  test('takes the first by Enter: five skills in 33 keys', async () => {
    let keys = 0;
    for (const [letters, skill] of wanted) {
      await field().pressSequentially(letters);
      await expect(options().first()).toContainText(skill);
      await field().press('Enter');
      await expect(field()).toHaveValue('');
      keys += letters.length + 1;
    }
    expect(keys).toBeLessThanOrEqual(33);
    await expect(page.locator('.skill-name')).toHaveText(
      wanted.map(([, skill]) => skill).reverse(),
    );
  });

  test('takes the one that the arrows or the pointer chose, and keeps the focus', async () => {
    await field().pressSequentially('py');
    await field().press('ArrowDown');
    const second = await options().nth(1).textContent();
    await field().press('Enter');
    await expect(page.locator('.skill-name').first()).toHaveText(second ?? '');
    await field().pressSequentially('ray');
    await options().first().click();
    await expect(page.locator('.skill-name').first()).toHaveText('Ray');
    await expect(field()).toBeFocused();
  });

  test('says what the profile has, and that nothing is found', async () => {
    await field().fill('kafka');
    await expect(options().first()).toContainText('in your profile');
    await field().fill('zzqqxx');
    await expect(options()).toHaveCount(0);
    await expect(page.getByText('Nothing we know is called that.')).toBeVisible();
  });

  test('is cleared by Escape', async () => {
    await field().fill('kafka');
    await expect(options().first()).toBeVisible();
    await field().press('Escape');
    await expect(field()).toHaveValue('');
    await expect(options()).toHaveCount(0);
  });

  test('takes nothing while a word is composed', async () => {
    const skills = await page.locator('.skill-name').count();
    const ime = await browser.context.newCDPSession(page);
    await field().focus();
    await ime.send('Input.imeSetComposition', {
      text: 'spark',
      selectionStart: 5,
      selectionEnd: 5,
    });
    // The Enter that ends a composition is the input method's own (key code 229).
    await ime.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await ime.send('Input.insertText', { text: 'spark' });
    await expect(options().first()).toContainText('Spark');
    expect(await page.locator('.skill-name').count()).toBe(skills);
    await field().press('Escape');
  });

  test('does all this under the page’s policy: nothing was refused', () => {
    expect(said).toEqual([]);
  });
});
