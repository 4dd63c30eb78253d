// `npm run shots`: every view in every state, theme, width and some languages, as pictures with an index page.
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { Kept } from '../../src/library/entry';
import { emptyPerson } from '../../src/profile/empty-person';
import type { Person } from '../../src/profile/person';
import { findChromium } from '../find-browser.mjs';
import { openExtension, panelOf } from '../open-extension.mjs';
import { Problem, root, run, setUp, tellProblems } from '../setup.mjs';
import { frameShots } from './frame';
import { Gallery } from './gallery';
import { shotPages } from './pages';
import { lookShots, openPanel, panelShots, themes } from './panel';
import { storyShots } from './story';
import { keptPostings, viewShots } from './views';

/** The build that has the page of all parts, too. */
const built = join(root, '.output', 'chrome-mv3-pictures');
/** A long language, and one that is written without spaces. */
const languages = ['de', 'ja'];
/** Only pictures of groups whose name contains one of these; all, where none is given. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const some = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

const person: Person = {
  ...emptyPerson,
  skills: ['python', 'pytorch', 'kubernetes', 'aws', 'terraform', 'ray'].map((id) => ({
    id,
    level: 'strong',
    years: 6,
  })),
  totalYears: 14,
  leadershipYears: 6,
  degree: 'masters',
  location: 'Seattle, WA',
  workplace: 'hybrid',
  targetPay: { amount: 320_000, currency: 'USD' },
};

await tellProblems(async () => {
  if (!process.argv.includes('--as-built')) {
    await setUp();
    const { code, output } = await run('wxt', ['build', '--mode', 'pictures'], { quiet: true });
    if (code !== 0) throw new Problem(`The extension could not be built:\n${output}`);
  }
  const gallery = new Gallery(join(root, 'test-results', 'shots'));
  if (wanted.length === 0) gallery.clear();
  const pages = shotPages();
  const [demo] = pages;
  if (!demo) throw new Problem('There is no page to stand beside.');

  await inBrowser('en-US', async (context, home) => {
    for (const page of pages) if (some(page.name)) await panelShots(gallery, context, home, page);
    if (some('frame')) await frameShots(gallery, context, demo);
    if (some('parts')) await partsShots(gallery, context, home);
    if (some('views')) await viewShots(gallery, context, home, 'empty');
    await fill(context, home, person, keptPostings());
    for (const page of pages) {
      const name = `${page.name}-profile`;
      if (page.state === 'insights' && some(name)) {
        await panelShots(gallery, context, home, { ...page, name });
      }
    }
    if (some('views')) await viewShots(gallery, context, home, 'filled');
  });
  if (some('story')) {
    await inBrowser('en-US', (context, home) =>
      storyShots(context, home, demo, () => fill(context, home, person, keptPostings())),
    );
  }
  for (const language of languages.filter((one) => some(`language-${one}`))) {
    await inBrowser(language, async (context, home) => {
      await fill(context, home, person, keptPostings());
      for (const shown of pages) {
        const { panel, close } = await openPanel(context, home, shown);
        await lookShots(gallery, panel, `${shown.name}-${language}`);
        await close();
      }
      await viewShots(gallery, context, home, language);
    });
  }
  const { count, changed } = gallery.show();
  console.log(`${count} pictures: ${join(gallery.folder, 'index.html')}`);
  if (changed.length > 0) console.log(`new or different: ${changed.join(', ')}`);
});

/** A browser in that language, with a tab that has a posting. */
async function inBrowser(
  language: string,
  work: (context: BrowserContext, home: string) => Promise<void>,
): Promise<void> {
  const pages = shotPages();
  const context = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    folder: built,
    language,
    pages: Object.fromEntries(pages.map(({ address, html }) => [address, html])),
    context: { viewport: { width: 1280, height: 800 } },
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const beneath = context.pages()[0] ?? (await context.newPage());
    await beneath.goto(pages[0]?.address ?? '');
    await panelOf(beneath);
    await work(context, new URL('/', worker.url()).href);
  } finally {
    await context.close();
  }
}

/** Saves the profile and the postings as the extension's own pages would. */
async function fill(
  context: BrowserContext,
  home: string,
  saved: Person,
  kept: Kept[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${home}sidepanel.html`);
  for (const request of [
    { verb: 'profile:save', person: saved },
    { verb: 'library:restore', kept },
  ]) {
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(request)})`);
  }
  await page.close();
}

/** Every part in all its states. */
async function partsShots(gallery: Gallery, context: BrowserContext, home: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${home}parts.html`);
  await page.locator('.parts-page').waitFor();
  for (const colorScheme of themes) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await gallery.take(page, `parts-${colorScheme}-${width}`);
    }
  }
  await page.close();
}
