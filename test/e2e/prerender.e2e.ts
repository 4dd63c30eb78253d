import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.mjs';
import { builtForChromium } from '../../scripts/open-extension.mjs';
import { demo } from './both-browsers';
import { type OwnWeb, ownWeb } from './own-web';
import { until } from './stage';
import { test } from './test';

const list = 'https://www.linkedin.com/jobs/collections/';

/** The posting's page tells what it sees of itself: our tools must not be there to look. */
const told = `<script>
  const tell = () => {
    const [{ activationStart }] = performance.getEntriesByType('navigation');
    const state = document.prerendering ? 'ahead' : activationStart > 0 ? 'entered' : 'anew';
    const ours = document.querySelectorAll('html > div').length;
    fetch('/' + state + (ours ? '/with-a-frame' : '/bare'));
  };
  setInterval(tell, 200);
</script>`;

/** Asks to have the posting drawn ahead, and goes there once it is told to. */
const ahead = `<!doctype html><title>Jobs</title><h1>Jobs</h1><a href="${demo.address}">Director</a>
<script type="speculationrules">
  {"prerender": [{"urls": ["${demo.address}"], "eagerness": "immediate"}]}
</script>
<script>
  const look = async () => {
    if (await (await fetch('/may-go')).text()) document.querySelector('a').click();
    else setTimeout(look, 200);
  };
  look();
</script>`;

test.describe('a page that Chromium draws before anybody looks at it', () => {
  const pages: Record<string, string> = {
    [list]: ahead,
    [demo.address]: demo.html().replace('<head>', `<head>${told}`),
  };
  let web: OwnWeb;
  let chromium: ChildProcess;
  let profile: string;

  test.beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'rolescope-ahead-'));
    web = await ownWeb(pages);
    // By itself: with anybody's tools at a page, Chromium draws nothing ahead for it (156).
    chromium = spawn(
      await findChromium(),
      [
        '--headless=new',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...web.switches,
        `--load-extension=${builtForChromium}`,
        `--disable-extensions-except=${builtForChromium}`,
        `--user-data-dir=${profile}`,
        '--remote-debugging-port=0',
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
  });

  test.afterAll(async () => {
    if (chromium) {
      const gone = new Promise((resolve) => chromium.once('exit', resolve));
      chromium.kill('SIGKILL');
      await gone;
    }
    web?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** What Chromium lists of its tabs, and opens and closes, without looking into them. */
  async function tabs(way: string, method = 'GET'): Promise<unknown> {
    const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    const answer = await fetch(`http://127.0.0.1:${port}/json/${way}`, { method });
    return way === 'list' ? answer.json() : answer.text();
  }

  test('is read when the reader comes to it, and not before', async () => {
    await until('Chromium to start', async () => existsSync(join(profile, 'DevToolsActivePort')));
    // The greeting of a new install would stand before the page.
    const greeting = await until('the greeting', async () => {
      const all = (await tabs('list')) as { id: string; url: string }[];
      return all.find(({ url }) => url.endsWith('/welcome.html'));
    });
    await tabs(`close/${greeting.id}`);
    await tabs(`new?${list}`, 'PUT');

    const seen = () =>
      web.asked.flatMap((address) => /(?:ahead|entered|anew)\/.+$/.exec(address) ?? []);
    await until('the posting to stand for a second', async () => seen().length > 5);
    pages['https://www.linkedin.com/may-go'] = 'yes';
    await until('a frame', async () => seen().some((one) => one.endsWith('with-a-frame')));
    // It tells five times a second: the moment between may pass untold.
    const order = seen().filter((one, at, all) => one !== all[at - 1] && one !== 'entered/bare');
    expect(order).toEqual(['ahead/bare', 'entered/with-a-frame']);
  });
});
