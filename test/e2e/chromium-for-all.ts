import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from '@playwright/test';
import { closeWelcome, openChromium } from '../../scripts/open-extension.mjs';
import { type NetworkSink, networkSink } from './network-sink';
import { OneForAll } from './one-for-all';

interface Running {
  context: BrowserContext;
  sink: NetworkSink;
  devtools: CDPSession;
}

/** The Chromium of all tests that need no profile of their own. */
export const chromiumForAll = new OneForAll<Running>(
  async (executablePath) => {
    const sink = await networkSink();
    const context = await openChromium({
      executablePath,
      headless: true,
      args: ['--enable-unsafe-extension-debugging'],
      context: { proxy: sink.proxy },
    });
    const devtools = await context.browser()?.newBrowserCDPSession();
    if (!devtools) throw new Error('This Chromium installs nothing while it runs.');
    return { context, sink, devtools };
  },
  async ({ context, sink }) => {
    await context.close();
    sink.close();
  },
);

/** The extension just installed, in a browser with one blank page. */
export interface Installed {
  context: BrowserContext;
  /** What went past the routes since before the install. */
  past(): string[];
  /** The address of the extension's own pages, with its last slash. */
  home: string;
  /** Takes it out again with all that it kept, and closes every page. */
  close(): Promise<void>;
}

/** Installs the extension of `folder` anew. `greeted`: the page it opens then stays. */
export async function installed(
  executablePath: string,
  folder: string,
  greeted: boolean,
): Promise<Installed> {
  const { context, sink, devtools } = await chromiumForAll.get(executablePath);
  // Chromium names an extension after its folder: this one never kept anything under its name.
  const before = sink.asked().length;
  const path = mkdtempSync(join(tmpdir(), 'rolescope-installed-'));
  cpSync(folder, path, { recursive: true });
  const { id } = (await devtools.send('Extensions.loadUnpacked', { path })) as { id: string };
  if (!greeted) await closeWelcome(context, path);
  return {
    context,
    past: () => sink.asked().slice(before),
    home: `chrome-extension://${id}/`,
    async close() {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      const former = context.pages();
      await context.newPage();
      for (const page of former) await page.close();
      await devtools.send('Extensions.uninstall', { id });
      rmSync(path, { recursive: true, force: true });
    },
  };
}
