import type { BrowserContext, Page } from '@playwright/test';

/** How long (ms) anything may take before the measurement is given up. */
const patience = 180_000;

/** From the start of the navigation to rows on the screen (ms). */
export async function firstRows(context: BrowserContext, home: string): Promise<number> {
  const page = await context.newPage();
  // As text: the bundler would add names that the page does not know.
  await page.addInitScript(`
    const look = () => {
      if (!document.querySelector('.entries tbody tr')) return requestAnimationFrame(look);
      // A message after the frame: the rows are painted by then.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        document.documentElement.dataset.firstRows = String(performance.now());
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);`);
  await page.goto(`${home}dashboard.html`);
  const told = await page.waitForFunction(
    () => document.documentElement.dataset.firstRows,
    undefined,
    { timeout: patience },
  );
  const time = Number(await told.jsonValue());
  await page.close();
  return time;
}

/** The page's tasks of 50 ms or more since `watchTasks`: the longest (ms), and how many. */
interface LongTasks {
  longest: number;
  tasks: number;
}

/** Begins to note the page’s tasks of 50 ms or more. */
export function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) =>
      seen.push(...list.getEntries().map((e) => e.duration)),
    ).observe({ type: 'longtask' });
  });
}

/** Those noted since `watchTasks`. */
export async function tasksOf(page: Page): Promise<LongTasks> {
  const all = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  return { longest: Math.max(0, ...all), tasks: all.length };
}

/** Brings a file of saved postings in, as a person does: until what it would do is shown, and until it is done (ms). */
export async function imported(
  context: BrowserContext,
  home: string,
  file: string,
): Promise<{ read: number; time: number } & LongTasks> {
  const page = await context.newPage();
  await page.goto(`${home}dashboard.html`);
  const input = page.locator('.library input[type=file]');
  await input.waitFor({ state: 'attached', timeout: patience });
  await watchTasks(page);
  let start = performance.now();
  await input.setInputFiles(file);
  const button = page.getByRole('button', { name: 'Bring them in' });
  await button.waitFor({ timeout: patience });
  const read = performance.now() - start;
  start = performance.now();
  await button.click();
  await page.locator('.saying').getByText('brought in').waitFor({ timeout: patience });
  const time = performance.now() - start;
  const tasks = await tasksOf(page);
  await page.close();
  return { read, time, ...tasks };
}

/** Presses "Judge again" and waits for the end: how long it took, and the page's long tasks (ms). */
export async function judgedAgain(
  context: BrowserContext,
  home: string,
): Promise<{ time: number } & LongTasks> {
  const page = await context.newPage();
  await page.goto(`${home}dashboard.html`);
  const button = page.getByRole('button', { name: 'Judge again' });
  await button.waitFor({ timeout: patience });
  await page.waitForTimeout(2_000);
  await watchTasks(page);
  const start = performance.now();
  await button.click();
  await page.locator('.saying').getByText('judged again').waitFor({ timeout: patience });
  const time = performance.now() - start;
  const tasks = await tasksOf(page);
  await page.close();
  return { time, ...tasks };
}

/**
 * Runs in the page: does something, and takes the time until `words` are others and painted (ms);
 * null where they stay as they are: the page rested several times since, and nothing had changed.
 */
const timed = `(act, words) => new Promise((resolve) => {
  const before = words();
  const start = performance.now();
  act();
  let rests = 0;
  const rest = () => {
    if (++rests < 5) requestIdleCallback(rest);
  };
  requestIdleCallback(rest);
  const look = () => {
    if (words() === before) {
      if (rests < 5 || performance.now() - start < 200) return requestAnimationFrame(look);
      return resolve(null);
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now() - start);
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})`;

/** What stands above the table and in its first rows: it changes with every filter. */
const shownWords = `() => document.querySelector('.library-line')?.textContent +
  document.querySelector('.entries tbody')?.textContent`;

function typed(page: Page, text: string): Promise<number | null> {
  return page.evaluate(
    `(${timed})(() => {
      const input = document.querySelector('.filters input');
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      set.call(input, ${JSON.stringify(text)});
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, ${shownWords})`,
  );
}

function chosen(page: Page, label: string, at: number): Promise<number | null> {
  return page.evaluate(
    `(${timed})(() => {
      const select = document.querySelector('.filters select[aria-label=${label}]');
      select.selectedIndex = ${at};
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, ${shownWords})`,
  );
}

/** Each letter of a search, a misspelt one, and each filter (ms). */
export async function filterTimes(
  page: Page,
): Promise<{ text: number[]; misspelt: number[]; facets: number[] }> {
  const text: number[] = [];
  for (const search of ['platform seattle', 'head of larkspur', 'budget']) {
    for (let at = 1; at <= search.length; at++) {
      const time = await typed(page, search.slice(0, at));
      if (time !== null) text.push(time);
    }
    await typed(page, '');
  }
  const misspelt: number[] = [];
  for (const search of ['directr infrastrcture', 'larkspr helth']) {
    const time = await typed(page, search);
    if (time !== null) misspelt.push(time);
    await typed(page, '');
  }
  const facets: number[] = [];
  for (const label of ['Status', 'Role', 'Pay', 'Board', 'Set']) {
    for (const at of [1, 2, 0]) {
      const time = await chosen(page, label, at);
      if (time !== null) facets.push(time);
    }
  }
  return { text, misspelt, facets };
}

/** Every heading, up and down (ms). */
export async function sortTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  const headings = await page.locator('.entries .heading').count();
  for (let at = 0; at < headings; at++) {
    for (let press = 0; press < 2; press++) {
      const time: number | null = await page.evaluate(
        `(${timed})(() => document.querySelectorAll('.entries .heading')[${at}].click(),
          () => document.querySelector('.entries thead').textContent)`,
      );
      if (time !== null) times.push(time);
    }
  }
  return times;
}

/** Scrolls the table by a thousand pixels a frame: the frames' times (ms), and how many had no rows in view. */
export function scrollFrames(page: Page): Promise<{ times: number[]; blank: number }> {
  return page.evaluate(`new Promise((resolve) => {
    const view = document.querySelector('.table-view');
    const box = view.getBoundingClientRect();
    const times = [];
    let blank = 0;
    let last = performance.now();
    const step = () => {
      const now = performance.now();
      times.push(now - last);
      last = now;
      const middle = document.elementFromPoint(box.x + 300, box.y + box.height / 2);
      if (!middle?.closest('tbody tr')) blank++;
      view.scrollTop += 1_000;
      if (times.length < 240) requestAnimationFrame(step);
      else resolve({ times: times.slice(1), blank });
    };
    requestAnimationFrame(step);
  })`);
}

/** Bytes, after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
