import { openExtension } from '../../scripts/open-extension.mjs';
import type { Stage } from './stage';

/** Chromium through Playwright. `folder`: the extension, if it is not the one that was built. */
export async function chromiumStage(executablePath: string, folder?: string): Promise<Stage> {
  const served = new Map<string, string>();
  const strange: string[] = [];
  const context = await openExtension({
    executablePath,
    headless: true,
    ...(folder && { folder }),
  });
  await context.route(/^https?:/, (route) => {
    const url = route.request().url();
    const body = served.get(url);
    if (body !== undefined) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }
    if (!url.endsWith('/favicon.ico')) strange.push(url);
    return route.abort();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const home = new URL('/', worker.url()).href;
  return {
    async serve(address, html) {
      served.set(address, html);
    },
    async open(address) {
      await page.goto(address);
    },
    page: { evaluate: (run, ...given) => page.evaluate(...sent(run, given)) },
    async panel() {
      const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
      return frame ? { evaluate: (run, ...given) => frame.evaluate(...sent(run, given)) } : null;
    },
    async openExtensionPage(name) {
      const tab = await context.newPage();
      await tab.goto(home + name);
      return { evaluate: (run, ...given) => tab.evaluate(...sent(run, given)) };
    },
    async strangeRequests() {
      return strange;
    },
    close: () => context.close(),
  };
}

/** Playwright passes one argument: the function is applied to the list by a string of ours. */
function sent<T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, given: A): [string] {
  return [`(${run})(...${JSON.stringify(given)})`];
}
