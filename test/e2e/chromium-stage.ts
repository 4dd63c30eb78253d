import type { Request } from '@playwright/test';
import { openExtension } from '../../scripts/open-extension.mjs';
import { expectSilence, networkSink } from './network-sink';
import type { Stage } from './stage';

interface Options {
  /** The extension, if it is not the one that was built. */
  folder?: string;
  /** The browser's folder for what it keeps, where it must outlast the stage. */
  profile?: string;
  /** The served pages name pictures and the like of their own: refused, and nobody's fault. */
  pagesLoad?: boolean;
}

/** Chromium through Playwright. Its `close` rejects where anything was asked of the network. */
export async function chromiumStage(
  executablePath: string,
  { folder, profile, pagesLoad = false }: Options = {},
): Promise<Stage> {
  const served = new Map<string, string>();
  const strange: string[] = [];
  const sink = await networkSink();
  const context = await openExtension({
    executablePath,
    headless: true,
    ...(folder && { folder }),
    ...(profile && { profile }),
    context: { proxy: sink.proxy },
  });
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    const url = request.url();
    const body = served.get(url);
    if (body !== undefined) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    }
    const theirs = url.endsWith('/favicon.ico') || (pagesLoad && isMarkup(request));
    if (!theirs) strange.push(url);
    return route.abort();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const home = new URL('/', worker.url()).href;
  // Chromium asks for a page's icon by itself, past the routes: at that host they alone tell.
  const hosts = () => new Set([...served.keys()].map((address) => `${new URL(address).host}:443`));
  const asked = async () => [...strange, ...sink.asked().filter((one) => !hosts().has(one))];
  return {
    async serve(address, html) {
      served.set(address, html);
    },
    async open(address) {
      await page.goto(address);
    },
    page: { evaluate: (run, ...given) => page.evaluate(...sent(run, given)) },
    frame: {
      async evaluate(run, ...given) {
        const [frame] = page.mainFrame().childFrames();
        if (!frame) throw new Error('The page has no frame.');
        return frame.evaluate(...sent(run, given));
      },
    },
    async panel() {
      const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
      return frame ? { evaluate: (run, ...given) => frame.evaluate(...sent(run, given)) } : null;
    },
    async openExtensionPage(name) {
      const tab = await context.newPage();
      await tab.goto(home + name);
      return { evaluate: (run, ...given) => tab.evaluate(...sent(run, given)) };
    },
    strangeRequests: asked,
    async close() {
      await context.close();
      sink.close();
      expectSilence(await asked());
    },
  };
}

/** What a page without scripts loads by what is written in it; nothing of ours ever does. */
function isMarkup(request: Request): boolean {
  if (request.serviceWorker() || !request.frame().url().startsWith('http')) return false;
  return !['fetch', 'xhr', 'ping', 'eventsource', 'websocket'].includes(request.resourceType());
}

/** Playwright passes one argument: the function is applied to the list by a string of ours. */
function sent<T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, given: A): [string] {
  return [`(${run})(...${JSON.stringify(given)})`];
}
