import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium, findFirefox } from '../../scripts/find-browser.mjs';
import { root } from '../../scripts/setup.mjs';
import { chromiumStage } from './chromium-stage';
import { firefoxStage } from './firefox-stage';
import { type Stage, type Surface, until } from './stage';
import { keepMore, storesOf } from './stores';
import { test } from './test';

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
const choose = (
  surface: Surface,
  name: string,
  bytes: Buffer | Uint8Array = readFileSync(join(resumes, name)),
) =>
  surface.evaluate(
    (called, base64) => {
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([content], called));
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('no file field');
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );

/** Presses a button that saves a file, and gives what is in the file instead of downloading it. */
const saved = (surface: Surface, words: string) =>
  surface.evaluate(async (wanted) => {
    const { createObjectURL } = URL;
    const blob = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (given) => {
        resolve(given as Blob);
        return createObjectURL.call(URL, given);
      };
    });
    HTMLAnchorElement.prototype.click = () => {};
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.trim().startsWith(wanted),
    );
    button?.click();
    return (await blob).text();
  }, words);

/** What the editor shows in all its fields, so that two looks can be compared. */
const fieldsOf = (surface: Surface) =>
  surface.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement>(
        '.profile input, .profile select, .profile textarea',
      ),
    ]
      .map(({ value }) => value)
      .filter((value) => value !== ''),
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

/** The backup saved in Chromium: it comes back in both browsers. */
let saidByChromium = '';

for (const browser of ['Chromium', 'Firefox'] as const) {
  test.describe(`A new user in ${browser}`, () => {
    test.describe.configure({ mode: 'serial' });
    let stage: Stage;
    let options: Surface;
    let fields: string[] = [];

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
      await until('it among what is stored', async () =>
        /In the extension’s database.*Your profile/s.test(await wordsOf(options)),
      );
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

    test('takes a removed role back', async () => {
      const roles = () =>
        options.evaluate(() => document.querySelectorAll('[aria-label="Roles held"] .item').length);
      const before = await until('the roles found in the résumé', roles);
      await options.evaluate(() => {
        document.querySelector<HTMLElement>('[aria-label="Roles held"] .tool')?.click();
      });
      await until('one less', async () => (await roles()) === before - 1);
      await press(options, 'Undo');
      await until('it is back', async () => (await roles()) === before);
    });

    test('saves a backup and a JSON Resume that say what the editor says', async () => {
      fields = await fieldsOf(options);
      // Firefox lets no test look over its page's shoulder: it is given what Chromium saved.
      if (browser === 'Firefox') return;
      saidByChromium = await saved(options, 'Save a backup');
      const backup = JSON.parse(saidByChromium);
      expect(backup).toMatchObject({ version: 2, profile: { version: 2, location: 'Oslo' } });
      expect(backup.profile.roles.length).toBeGreaterThan(1);
      const resume = JSON.parse(await saved(options, 'Save the profile as JSON'));
      expect(resume.work.length).toBe(backup.profile.roles.length);
    });

    test('sees a kept posting and a draft among what is stored', async () => {
      await keepMore(options);
      await until('both', async () =>
        /Postings you saved: their text.*The draft on the audit page/s.test(await wordsOf(options)),
      );
      expect((await storesOf(options)).filter(([, filled]) => filled > 0).length).toBeGreaterThan(
        3,
      );
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

    test('has nothing left in any store', async () => {
      await until('the words', async () => (await wordsOf(options)).includes('Nothing is stored.'));
      // Not what the page says of itself: the browser's own stores.
      const stores = await storesOf(options);
      expect(stores.length).toBeGreaterThan(3);
      expect(stores.filter(([, filled]) => filled > 0)).toEqual([]);
    });

    test('brings all of it back from the backup', async () => {
      await choose(options, 'backup.json', Buffer.from(saidByChromium));
      await press(options, 'Bring it back');
      await until('the words', async () =>
        (await wordsOf(options)).includes('What the backup holds is yours again.'),
      );
      await until('every field as it was', async () => {
        const now = await fieldsOf(options);
        return now.join('|') === fields.join('|');
      });
    });

    test('has asked nothing of the network', async () => {
      expect(await stage.strangeRequests()).toEqual([]);
    });
  });
}
