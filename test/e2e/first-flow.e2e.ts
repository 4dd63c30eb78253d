import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/setup.mjs';
import { demo, inBothBrowsers, press, wordsOf } from './both-browsers';
import { type Surface, until } from './stage';
import { test } from './test';

/** Types into the combobox for skills and takes what stands first, by the keyboard alone. */
const addByKeys = (popup: Surface, letters: string) =>
  popup.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
    if (!field) throw new Error('no field for skills');
    field.focus();
    // React listens to the prototype's setter.
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return new Promise<void>((resolve) => {
      const enter = () => {
        if (!document.querySelector('[role=option]')) return setTimeout(enter, 20);
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        resolve();
      };
      enter();
    });
  }, letters);

/** Gives a file to the page's file field, as if a person had chosen it. */
const choose = (options: Surface, name: string) =>
  options.evaluate(
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
    readFileSync(join(root, 'test', 'resumes', name)).toString('base64'),
  );

/** A popup is gone as soon as a person looks elsewhere. */
const close = (popup: Surface) => popup.evaluate(() => location.replace('about:blank'));

const skillsIn = (surface: Surface) =>
  surface.evaluate(() =>
    [...document.querySelectorAll('.skill-list .skill-name')].map((one) => one.textContent ?? ''),
  );

/** Required met, and the names on the chips of what is missing. */
const fitIn = (panel: Surface) =>
  panel.evaluate(() => {
    const met = /(\d+) of (\d+) required/.exec(
      document.querySelector('#fit')?.parentElement?.textContent ?? '',
    );
    const missing = [...document.querySelectorAll('.chip[data-state=missing]')].map((chip) =>
      (chip.firstElementChild?.nextSibling?.textContent ?? '').trim(),
    );
    return { met: Number(met?.[1]), of: Number(met?.[2]), missing };
  });

test.describe('from the install to a changed gap', () => {
  inBothBrowsers(
    (stage) => {
      let popup: Surface;
      let before: Awaited<ReturnType<typeof fitIn>>;

      test('the popup is empty and says what to do', async () => {
        popup = await stage().openExtensionPage('popup.html');
        await until('the field', async () => (await wordsOf(popup)).includes('Add a skill'));
        expect(await skillsIn(popup)).toEqual([]);
      });

      test('"k8s" and Enter put Kubernetes into the profile, saved as typed', async () => {
        await addByKeys(popup, 'k8s');
        await until('the skill', async () => (await skillsIn(popup)).includes('Kubernetes'));
        await until('the word', async () =>
          (await wordsOf(popup)).includes('Saved on this device'),
        );
        const again = await stage().openExtensionPage('popup.html');
        await until('it kept', async () => (await skillsIn(again)).includes('Kubernetes'));
        await close(again);
      });

      test('what is removed can be brought back', async () => {
        await press(popup, 'Remove Kubernetes');
        await until('it gone', async () => (await skillsIn(popup)).length === 0);
        await press(popup, 'Undo');
        await until('it back', async () => (await skillsIn(popup)).includes('Kubernetes'));
      });

      test('the role aimed at is kept, and what is usual there is one press away', async () => {
        await popup.evaluate(() => {
          const select = document.querySelector<HTMLSelectElement>('.suggestions select');
          if (!select) throw new Error('no choice of role');
          select.value = 'director-ml-infrastructure';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        });
        const again = await stage().openExtensionPage('popup.html');
        await until('the role kept', () =>
          again.evaluate(
            () =>
              document.querySelector<HTMLSelectElement>('.suggestions select')?.value ===
              'director-ml-infrastructure',
          ),
        );
        await again.evaluate(() => document.querySelector<HTMLElement>('.suggestion')?.click());
        await until('a second skill', async () => (await skillsIn(popup)).length === 2);
        await close(again);
        await close(popup);
      });

      test('a résumé adds what stands in it, and nothing is lost', async () => {
        const options = await stage().openExtensionPage('options.html');
        await until('the page', async () => (await wordsOf(options)).includes('Add a skill'));
        await choose(options, 'two-columns.pdf');
        await until(
          'the findings',
          () =>
            options.evaluate(() => {
              const take = [...document.querySelectorAll('button')].find((one) =>
                one.textContent?.trim().startsWith('Take over '),
              );
              take?.click();
              return !!take;
            }),
          40_000,
        );
        await until('the skills', async () => (await skillsIn(options)).length > 20);
        expect(await skillsIn(options)).toContain('Kubernetes');
      });

      test('the open posting shows what is met and what is missing', async () => {
        await stage().open(demo.address);
        // Not `insightsOn`: Firefox paints no tab that stands behind another.
        before = await until('the fit', async () => {
          const panel = await stage().panel();
          const fit = panel && (await fitIn(panel));
          return fit && fit.of > 0 && fit;
        });
        expect(before.met).toBeGreaterThan(0);
        expect(before.missing.length).toBeGreaterThan(0);
      });

      test('"I have this" on a chip changes the gap at once, and undo changes it back', async () => {
        const panel = await until('the panel', () => stage().panel());
        await panel.evaluate(() =>
          document.querySelector<HTMLElement>('.chip[data-state=missing]')?.click(),
        );
        await until('the button', () =>
          panel.evaluate(() => {
            const button = [...document.querySelectorAll('button')].find((one) =>
              one.textContent?.trim().startsWith('I have '),
            );
            button?.click();
            return !!button;
          }),
        );
        await until('one less', async () => {
          const { missing } = await fitIn(panel);
          return missing.length < before.missing.length;
        });
        await press(panel, 'Undo');
        await until('as before', async () => {
          const { missing, met } = await fitIn(panel);
          return missing.length === before.missing.length && met === before.met;
        });
      });

      test('nothing was asked of the network', async () => {
        expect(await stage().strangeRequests()).toEqual([]);
      });
    },
    async (stage) => stage.serve(demo.address, demo.html()),
  );
});
