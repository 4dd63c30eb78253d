import type { Board } from '../boards/board';
import { startPage } from './page';

// Firefox runs content scripts again in tabs that were open when the extension was installed.
const started = Symbol.for('started');

/** Starts on this page what is not running yet, once somebody looks at it. */
export function startOnce(boards: readonly Board[]): void {
  if (started in globalThis) return;
  Object.defineProperty(globalThis, started, { value: true });
  const start = () => startPage(boards);
  // A prerendered page may never be looked at.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
