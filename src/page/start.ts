import { ask } from '../ask';
import type { Board } from '../boards/board';
import { real } from '../boards/page-dom';
import type { makeFrame } from './frame';
import { startPage } from './page';

// Firefox runs content scripts again in tabs that were open when the extension was installed.
const started = Symbol.for('started');

/**
 * Starts on this page what is not running yet, once somebody looks at it, with the boards that are
 * switched on. `frame`: how the panel's frame is made; null: it never stands in this page.
 */
export function start(boards: readonly Board[], frame: typeof makeFrame | null): void {
  if (started in globalThis) return;
  Reflect.set(globalThis, started, true);
  const look = () => startAllowed(boards, frame);
  // A prerendered page may never be looked at.
  if (real(document as Document & { prerendering?: boolean }, 'prerendering'))
    document.addEventListener('prerenderingchange', look, { once: true });
  else look();
}

/** Without an answer nothing is read: the board may be switched off. */
async function startAllowed(
  boards: readonly Board[],
  frame: typeof makeFrame | null,
): Promise<void> {
  const settings = await ask('settings:get', {}).catch(() => null);
  const on = boards.filter(({ name }) => !settings?.boardsOff.includes(name));
  if (settings && on.length > 0) startPage(on, frame, settings);
  // Asked for by hand, the page can still be read.
  else Reflect.deleteProperty(globalThis, started);
}
