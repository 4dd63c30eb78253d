import { type GuardOptions, guardedChromium } from './guarded-chromium';
import type { Stage } from './stage';

/** Chromium through Playwright. Its `close` rejects where anything was asked of the network. */
export async function chromiumStage(
  executablePath: string,
  options: Pick<GuardOptions, 'folder' | 'profile' | 'pagesLoad'> = {},
): Promise<Stage> {
  const { context, home, serve, asked, close } = await guardedChromium(executablePath, options);
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
