import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { chromiumStage } from './chromium-stage';
import { firefoxStage } from './firefox-stage';
import { type Stage, type Surface, until } from './stage';

const demo = 'https://www.linkedin.com/jobs/view/4000000001/';
const resumes = join(root, 'test', 'resumes');

const wordsOf = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');

/** Presses the button whose words begin like this. */
const press = (surface: Surface, words: string) =>
  until(`the button "${words}"`, () =>
    surface.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.trim().startsWith(wanted),
      );
      button?.click();
      return !!button;
    }, words),
  );

/** Gives a file to the page's file field, as if a person had chosen it. */
const choose = (surface: Surface, name: string) =>
  surface.evaluate(
    (called, base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], called));
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no file field');
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    readFileSync(join(resumes, name)).toString('base64'),
  );

/** Types into the field with this label. */
const type = (surface: Surface, label: string, text: string) =>
  surface.evaluate(
    (name, typed) => {
      const labels = [...document.querySelectorAll('label')];
      const id = labels.find((one) => one.textContent === name)?.htmlFor ?? '';
      const field = document.getElementById(id) as HTMLInputElement | null;
      if (!field) throw new Error(`no field ${name}`);
      // React listens to the prototype's setter.
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(field, typed);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );

for (const browser of ['Chromium', 'Firefox'] as const) {
  test.describe(`A new user in ${browser}`, () => {
    test.describe.configure({ mode: 'serial' });
    let stage: Stage;
    let options: Surface;

    const missing = async () =>
      (await stage.panel())?.evaluate(
        () => document.querySelectorAll('.chip[data-state=missing]').length,
      );

    test.beforeAll(async () => {
      stage = await (browser === 'Chromium'
        ? chromiumStage(await findChromium())
        : firefoxStage(await findFirefox()));
      await stage.serve(demo, readFileSync(join(root, 'assets', 'demo', 'posting.html'), 'utf8'));
      options = await stage.openExtensionPage('options.html');
      await until('the profile', async () => (await wordsOf(options)).includes('Add a skill'));
    });

    test.afterAll(async () => {
      await stage?.close();
    });

    test('sees that nothing is stored yet', async () => {
      await until('the words', async () => (await wordsOf(options)).includes('Nothing is stored.'));
    });

    test('is told why a locked file cannot be read, and nothing changes', async () => {
      await choose(options, 'locked.pdf');
      await until('the reason', async () => (await wordsOf(options)).includes('with a password'));
      expect(await wordsOf(options)).toContain('Nothing is stored.');
    });

    test('brings in a résumé in two columns and takes over what was found', async () => {
      await choose(options, 'two-columns.pdf');
      await press(options, 'Take over ');
      await until('the skills', () =>
        options.evaluate(() => document.querySelectorAll('.skill-list > li').length > 20),
      );
      expect(await wordsOf(options)).toContain('Your profilethe extension’s database');
    });

    test('sees the fit of a posting, and a changed fit after "I have this"', async () => {
      await stage.open(demo);
      const before = await until('what is missing', missing);
      const panel = await stage.panel();
      if (!panel) throw new Error('no panel');
      expect(await wordsOf(panel)).toMatch(/[1-9]\d* of \d+ required/);
      await panel.evaluate(() => {
        document.querySelector<HTMLElement>('.chip[data-state=missing]')?.click();
      });
      await press(panel, 'I have ');
      await until('one less', async () => (await missing()) === before - 1);
    });

    test('loses nothing when two windows write at once', async () => {
      const popup = await stage.openExtensionPage('popup.html');
      await until('the popup', async () => (await wordsOf(popup)).includes('Location'));
      await Promise.all([type(options, 'Location', 'Oslo'), type(popup, 'Experience', '21')]);
      for (const window of [options, popup]) {
        await until('both changes in both windows', () =>
          window.evaluate(() => {
            const values = [...document.querySelectorAll('input')].map(({ value }) => value);
            return values.includes('Oslo') && values.includes('21');
          }),
        );
      }
    });

    test('deletes everything after one plain question', async () => {
      await press(options, 'Delete everything …');
      await until('the question', () =>
        options.evaluate(() => {
          const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
          const sure = [...(dialog?.querySelectorAll('button') ?? [])].at(-1);
          sure?.click();
          return !!sure;
        }),
      );
      await until('nothing', async () =>
        (await wordsOf(options)).includes('Everything is deleted.'),
      );
      await until('no skill', () =>
        options.evaluate(() => document.querySelectorAll('.skill-list > li').length === 0),
      );
    });

    test('has asked nothing of the network', async () => {
      expect(await stage.strangeRequests()).toEqual([]);
    });
  });
}
