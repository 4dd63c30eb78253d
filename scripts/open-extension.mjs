import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

export const builtForChromium = join(root, '.output', 'chrome-mv3');

/**
 * Opens a Chromium with the built extension.
 * `pages`: what is served from memory, by exact address; every other address is the real web's.
 * `folder`: where the extension is. `greeted`: whether the page it opens after its install stays.
 * `profile`: the browser's folder for what it keeps; a fresh one that goes with it, where none is given.
 * `language`: the browser's own (BCP 47).
 * @param {{ executablePath: string, headless: boolean, pages?: Record<string, string>,
 *   folder?: string, greeted?: boolean, profile?: string, language?: string,
 *   context?: import('@playwright/test').BrowserContextOptions }} options
 */
export async function openExtension({
  executablePath,
  headless,
  pages = {},
  folder = builtForChromium,
  greeted = false,
  profile = '',
  language = 'en-US',
  context: more = {},
}) {
  const isUsed = profile !== '' && existsSync(join(profile, 'Default'));
  const context = await openChromium({
    executablePath,
    headless,
    profile,
    language,
    context: more,
    args: [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`],
  });
  if (!greeted && !isUsed) await closeWelcome(context, folder);
  for (const [address, body] of Object.entries(pages)) {
    await context.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
  }
  return context;
}

/**
 * The extension greets a new person in a tab of its own, which would stand before the job page.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} folder
 */
export async function closeWelcome(context, folder) {
  if (!existsSync(join(folder, 'welcome.html'))) return;
  const until = performance.now() + 10_000;
  while (performance.now() < until) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/**
 * Waits for the panel beside the posting to say `state`.
 * @param {import('@playwright/test').Page} page
 */
export async function panelOf(page, state = 'insights', patience = 15_000) {
  const until = performance.now() + patience;
  for (;;) {
    for (const frame of page.frames()) {
      if (!frame.url().startsWith('chrome-extension:')) continue;
      const says = await frame
        .evaluate(() => document.documentElement.dataset.state)
        .catch(() => '');
      if (says === state) return frame;
    }
    if (performance.now() > until) return null;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/**
 * Opens a Chromium, with nothing in it but what `args` bring.
 * @param {{ executablePath: string, headless: boolean, profile?: string, language?: string,
 *   args?: string[], context?: import('@playwright/test').BrowserContextOptions }} options
 */
export async function openChromium({
  executablePath,
  headless,
  profile = '',
  language = 'en-US',
  args = [],
  context: more = {},
}) {
  const { chromium } = await import('@playwright/test');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    ...more,
    args: [
      ...(headless ? ['--headless=new', '--window-size=1360,900'] : []),
      ...args,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}
