import type { browser } from 'wxt/browser';
import { type GuardOptions, guardedChromium } from './guarded-chromium';
import type { Stage } from './stage';

/** Chromium through Playwright. Its `close` rejects where anything was asked of the network. */
export async function chromiumStage(
  executablePath: string,
  options: Pick<GuardOptions, 'folder' | 'profile' | 'pagesLoad'> = {},
): Promise<Stage> {
  const { context, home, background, serve, asked, close } = await guardedChromium(
    executablePath,
    options,
  );
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    async serve(address, html) {
      serve(address, html);
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
    async drag([first, ...others]) {
      if (!first) return;
      // A frame that has just moved gets its clicks only when the browser knows where it is.
      await page.waitForTimeout(500);
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      let at = first;
      for (const to of others) {
        const steps = Math.ceil(Math.hypot(to.x - at.x, to.y - at.y) / 2);
        for (let step = 1; step <= steps; step++) {
          const part = step / steps;
          await page.mouse.move(at.x + (to.x - at.x) * part, at.y + (to.y - at.y) * part);
          // What is dragged keeps up with the pointer.
          await page.waitForTimeout(40);
        }
        at = to;
      }
      await page.mouse.up();
    },
    // Its remote protocol gives every move to what is under the pointer.
    dragsOut: false,
    press: (key) => page.keyboard.press(key),
    // No test can press a key of Chromium's own: this is what comes of it.
    async toggle() {
      await (await background()).evaluate(
        async (url) => {
          const { tabs } = (globalThis as unknown as { chrome: typeof browser }).chrome;
          const [tab] = await tabs.query({ url });
          if (tab?.id) await tabs.sendMessage(tab.id, { type: 'toggle' }, { frameId: 0 });
        },
        `${new URL(page.url()).origin}/*`,
      );
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async openExtensionPage(name) {
      const tab = await context.newPage();
      await tab.goto(home + name);
      return { evaluate: (run, ...given) => tab.evaluate(...sent(run, given)) };
    },
    strangeRequests: async () => asked(),
    close,
  };
}

/** Playwright passes one argument: the function is applied to the list by a string of ours. */
function sent<T, A extends unknown[]>(run: (...given: A) => T | Promise<T>, given: A): [string] {
  return [`(${run})(...${JSON.stringify(given)})`];
}
