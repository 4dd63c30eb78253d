// `npm run shots`: every view in every state, theme and width, as pictures with an index page.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { emptyPerson } from '../src/profile/empty-person';
import type { Person } from '../src/profile/person';
import { findChromium } from './find-browser.mjs';
import { openExtension, panelOf } from './open-extension.mjs';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';
import { type ShotPage, shotPages } from './shot-pages';

const folder = join(root, 'test-results', 'shots');
const readmePicture = join(root, 'docs', 'panel.png');
const themes = ['light', 'dark'] as const;
/** CSS pixels: the frame, and the narrowest window that must work. */
const widths = [400, 320];
/** Only states whose name contains one of these; all, where none is given. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));

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
    const { code, output } = await run('wxt', ['build'], { quiet: true });
    if (code !== 0) throw new Problem(`The extension could not be built:\n${output}`);
  }
  if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'docs'), { recursive: true });
  const pages = shotPages();
  const context = await openExtension({
    executablePath: await findChromium(),
    headless: true,
    pages: Object.fromEntries(pages.map(({ address, html }) => [address, html])),
    context: { viewport: { width: 1280, height: 800 } },
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const home = new URL('/', worker.url()).href;
    const some = (name: string) =>
      wanted.length === 0 || wanted.some((word) => name.includes(word));
    for (const page of pages) if (some(page.name)) await panelShots(context, home, page);
    if (some('beside')) await besideShots(context, pages);
    if (some('surfaces')) await surfaceShots(context, home, 'empty');
    await tell(context, home, person);
    for (const page of pages) {
      const name = `${page.name}-profile`;
      if (page.state === 'insights' && some(name)) {
        await panelShots(context, home, { ...page, name });
      }
    }
    if (some('surfaces')) await surfaceShots(context, home, 'filled');
    if (some('readme')) await readmeShot(context, pages);
  } finally {
    await context.close();
  }
  writeIndex();
  console.log(`${readdirSync(folder).length - 1} pictures: ${join(folder, 'index.html')}`);
});

/** The panel in the browser's side panel, beside a page in another tab. */
async function panelShots(context: BrowserContext, home: string, shown: ShotPage): Promise<void> {
  const page = await context.newPage();
  await page.goto(shown.address);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`${home}sidepanel.html`);
  await stateOf(panel, shown.state);
  for (const theme of themes) {
    for (const width of widths) {
      await panel.emulateMedia({ colorScheme: theme });
      await panel.setViewportSize({ width, height: 800 });
      await picture(panel, `${shown.name}-${theme}-${width}`);
    }
  }
  if (shown.state === 'not-ml-leadership') {
    await panel.getByRole('button', { name: 'Show the analysis anyway' }).click();
    await stateOf(panel, 'insights');
    await picture(panel, `${shown.name}-anyway`);
  }
  if (shown.state === 'insights') {
    await savedShot(panel, shown.name);
    await noticeShot(panel, shown.name);
    await openedShots(panel, shown.name);
  }
  await panel.close();
  await page.close();
}

/** The posting kept; and taken out again. */
async function savedShot(panel: Page, name: string): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  await picture(panel, `${name}-saved`, false);
  await panel.getByRole('button', { name: 'Saved', exact: true }).click();
}

/** A finding set aside, with the way back; and back again. */
async function noticeShot(panel: Page, name: string): Promise<void> {
  const flag = panel.locator('.flag').first();
  if ((await flag.count()) === 0) return;
  await panel.setViewportSize({ width: 400, height: 800 });
  await flag.locator('summary').click();
  await flag.getByRole('button', { name: 'No problem here' }).click();
  await panel.waitForTimeout(150);
  await picture(panel, `${name}-notice`, false);
  await panel.getByRole('button', { name: 'Undo' }).click();
}

/** Everything unfolded, enlarged, in forced colours, and with the keyboard's focus. */
async function openedShots(panel: Page, name: string): Promise<void> {
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await picture(panel, `${name}-forced-colours`);
  await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await picture(panel, `${name}-text-200-percent`);
  await panel.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await picture(panel, `${name}-focus`);
  await panel.evaluate(() => {
    for (const chip of document.querySelectorAll<HTMLElement>('.chips button')) chip.click();
    for (const closed of document.querySelectorAll('details')) closed.open = true;
  });
  await panel.waitForTimeout(500);
  for (const theme of themes) {
    await panel.emulateMedia({ colorScheme: theme });
    await picture(panel, `${name}-opened-${theme}`);
  }
  // Sections remember that they were open: the next pictures start as a new reader's.
  await panel.evaluate(() => {
    for (const opened of document.querySelectorAll('details')) opened.open = false;
  });
  await panel.waitForTimeout(150);
}

/** The panel's frame beside the posting, unfolded and folded. */
async function besideShots(context: BrowserContext, pages: ShotPage[]): Promise<void> {
  for (const theme of themes) {
    const { page, frame } = await beside(context, pages, theme);
    await picture(page, `beside-${theme}`, false);
    await frame.getByRole('button', { name: 'Fold to the edge' }).click();
    await page.waitForTimeout(300);
    await picture(page, `folded-${theme}`, false);
    await frame.getByRole('button', { name: 'Unfold Rolescope' }).click();
    await page.close();
  }
}

async function readmeShot(context: BrowserContext, pages: ShotPage[]): Promise<void> {
  const { page } = await beside(context, pages, 'light');
  await page.screenshot({ path: readmePicture });
  await page.close();
}

async function beside(context: BrowserContext, pages: ShotPage[], colorScheme: 'light' | 'dark') {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.goto(pages[0]?.address ?? '');
  const frame = await panelOf(page);
  if (!frame) throw new Problem('The panel did not appear beside the demo posting.');
  await page.waitForTimeout(200);
  return { page, frame };
}

/** The other pages of the extension. */
async function surfaceShots(context: BrowserContext, home: string, fill: string): Promise<void> {
  const beneath = await context.newPage();
  await beneath.goto(shotPages()[0]?.address ?? '');
  await panelOf(beneath);
  for (const [name, widthsOf] of [
    ['popup', [400]],
    ['options', [1280, 320]],
    ['welcome', [1280, 320]],
    ['dashboard', [1280]],
    ['welcome', [1280]],
  ] as const) {
    const page = await context.newPage();
    await page.goto(`${home}${name}.html`);
    await page.waitForTimeout(500);
    for (const theme of themes) {
      for (const width of widthsOf) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 800 });
        await picture(page, `${name}-${fill}-${theme}-${width}`);
      }
    }
    await page.close();
  }
  await beneath.close();
}

/** Saves the profile as the popup would. */
async function tell(context: BrowserContext, home: string, saved: Person): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${home}sidepanel.html`);
  await page.evaluate(
    `chrome.runtime.sendMessage(${JSON.stringify({ verb: 'profile:save', person: saved })})`,
  );
  await page.close();
}

async function stateOf(panel: Page, state: string): Promise<void> {
  await panel
    .waitForFunction((wished) => document.documentElement.dataset.state === wished, state, {
      timeout: 20_000,
    })
    .catch(() => {
      throw new Problem(`The panel never came to the state "${state}".`);
    });
  await panel.waitForTimeout(150);
}

async function picture(page: Page, name: string, fullPage = true): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.warn(`${name} is ${over} pixels wider than its window.`);
  if (fullPage) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

function writeIndex(): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  const figures = names.map(
    (name) =>
      `<figure><a href="${name}"><img loading="lazy" src="${name}" alt=""></a><figcaption>${name.slice(0, -4)}</figcaption></figure>`,
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Rolescope: every view</title>
<style>body{font:14px system-ui;margin:2rem;background:#888}figure{display:inline-block;margin:0 1rem 1rem 0;vertical-align:top}img{max-width:400px;border:1px solid #444}</style>
${figures.join('\n')}\n`,
  );
}
