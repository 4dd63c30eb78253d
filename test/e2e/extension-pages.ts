import type { Page } from '@playwright/test';
import type { GuardedChromium } from './guarded-chromium';

/** What a request to the background comes to; the browser's own failures are told in its words. */
export interface Answer {
  answer?: unknown;
  refused?: string;
}

/** What these tests use of the extension's own pages. */
export interface Extension {
  runtime: { sendMessage(request: object): Promise<Answer | undefined> };
}

/** One of the extension's pages, or one of its pictures: a page that asks for nothing by itself. */
export async function openPage({ context, home }: GuardedChromium, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(home + name);
  return page;
}

/** Asks the background as the extension's pages do. */
export const ask = (page: Page, request: object): Promise<Answer> =>
  page.evaluate((sent) => {
    const { runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
    return runtime
      .sendMessage(sent)
      .then((reply) => reply ?? { refused: 'no answer' })
      .catch((problem: unknown) => ({ refused: String(problem) }));
  }, request);

/** Waits until nothing in the page has changed for a while: it is drawn. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => wait());
        let timer = 0;
        const wait = () => {
          clearTimeout(timer);
          timer = window.setTimeout(() => {
            observer.disconnect();
            resolve();
          }, 250);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        wait();
      }),
  );
