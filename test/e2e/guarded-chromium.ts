import type { BrowserContext, Request, Worker } from '@playwright/test';
import { builtForChromium, openExtension } from '../../scripts/open-extension.mjs';
import { type Installed, installed } from './chromium-for-all';
import { expectSilence, networkSink } from './network-sink';
import { until } from './stage';

export interface GuardOptions {
  /** The extension, if it is not the one that was built. */
  folder?: string;
  /** The browser's folder for what it keeps, where it must outlast the test. */
  profile?: string;
  /** The served pages name pictures and the like of their own: refused, and nobody's fault. */
  pagesLoad?: boolean;
  /** The page that opens after the install stays. */
  greeted?: boolean;
}

/** A Chromium with the extension that reaches no one. */
export interface GuardedChromium {
  context: BrowserContext;
  /** The address of the extension's own pages, with its last slash. */
  home: string;
  /** The extension's background, once it runs. */
  background(): Promise<Worker>;
  /** Serves `html` at exactly this address from now on. */
  serve(address: string, html: string): void;
  /** What was asked of the network and not served from here. */
  asked(): string[];
  /** Rejects where anything was asked of the network. */
  close(): Promise<void>;
}

/** A Chromium whose every request is answered from memory, or refused and noted. */
export async function guardedChromium(
  executablePath: string,
  { folder = builtForChromium, profile, pagesLoad = false, greeted = false }: GuardOptions = {},
): Promise<GuardedChromium> {
  const served = new Map<string, string>();
  const strange: string[] = [];
  const { context, past, home, close } = profile
    ? await started(executablePath, profile, folder, greeted)
    : await installed(executablePath, folder, greeted);
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
  // Chromium asks for a page's icon by itself, past the routes: at that host they alone tell.
  const hosts = () => new Set([...served.keys()].map((address) => `${new URL(address).host}:443`));
  const asked = () => [...strange, ...past().filter((one) => !hosts().has(one))];
  return {
    context,
    home,
    background: () =>
      until('the background', async () =>
        context.serviceWorkers().find((one) => one.url().startsWith(home)),
      ),
    serve: (address, html) => void served.set(address, html),
    asked,
    async close() {
      await close();
      expectSilence(asked());
    },
  };
}

/** A browser of its own, for what is seen only after another start. */
async function started(
  executablePath: string,
  profile: string,
  folder: string,
  greeted: boolean,
): Promise<Installed> {
  const sink = await networkSink();
  const context = await openExtension({
    executablePath,
    headless: true,
    greeted,
    folder,
    profile,
    context: { proxy: sink.proxy },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    past: () => sink.asked(),
    home: new URL('/', worker.url()).href,
    async close() {
      await context.close();
      sink.close();
    },
  };
}

/** What a page without scripts loads by what is written in it; nothing of ours ever does. */
function isMarkup(request: Request): boolean {
  if (request.serviceWorker() || !request.frame().url().startsWith('http')) return false;
  return !['fetch', 'xhr', 'ping', 'eventsource', 'websocket'].includes(request.resourceType());
}
