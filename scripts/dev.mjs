// `npm run dev`: the extension in a window of its own, renewed whenever a file is saved.
import { findChromium } from './find-browser.mjs';
import { hasDisplay } from './has-display.mjs';
import { run, setUp, tellProblems } from './setup.mjs';

await tellProblems(async () => {
  await setUp();
  const window = hasDisplay();
  if (!window) {
    console.log(
      'There is no display, so no window opens. Load .output/chrome-mv3-dev in a browser yourself.',
    );
  }
  const { code } = await run('wxt', process.argv.slice(2), {
    env: { CHROMIUM: window ? await findChromium() : '' },
  });
  process.exitCode = code;
});
