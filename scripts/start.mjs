// `npm start`: the extension at work on a posting of our own, in a real browser.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-browser.mjs';
import { hasDisplay } from './has-display.mjs';
import { openExtension, panelOf } from './open-extension.mjs';
import { Problem, root, run, setUp, tellProblems } from './setup.mjs';

const address = 'https://www.linkedin.com/jobs/view/4000000001/';

await tellProblems(async () => {
  await setUp();
  const executablePath = await findChromium();
  console.log('Building the extension …');
  const { code, output } = await run('wxt', ['build'], { quiet: true });
  if (code !== 0) throw new Problem(`The extension could not be built:\n${output}`);

  const headless = process.argv.includes('--headless') || !hasDisplay();
  const posting = readFileSync(join(root, 'assets', 'demo', 'posting.html'), 'utf8');
  const context = await openExtension({ executablePath, headless, pages: { [address]: posting } });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  const panel = await panelOf(page);
  if (!panel) {
    await context.close();
    throw new Problem(
      'The panel did not appear beside the demo posting. Run `npm test` to see why.',
    );
  }
  if (headless) {
    await reportOn(page, panel);
    await context.close();
    return;
  }
  console.log(
    'The panel stands beside a demo posting. Go on to any LinkedIn or Indeed posting in that window; close it to end.',
  );
  await context.waitForEvent('close', { timeout: 0 });
});

/** What a person would see, as text and as a picture. */
async function reportOn(page, panel) {
  console.log(`\nThere is no display: this is what the panel says beside ${address}\n`);
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out, for reading
  console.log(await panel.evaluate(() => document.body.innerText.replace(/\n{3,}/g, '\n\n')));
  const folder = join(root, '.rolescope');
  mkdirSync(folder, { recursive: true });
  const picture = join(folder, 'demo.png');
  await page.screenshot({ path: picture });
  console.log(`\nScreenshot: ${picture}`);
}
