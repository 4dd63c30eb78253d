import { runLists } from './run-lists';

const running = Symbol.for('lists');

/** Starts in this page; where it runs already, it looks at the settings again. */
export function startLists(): void {
  const again: unknown = Reflect.get(globalThis, running);
  if (typeof again === 'function') again();
  else Object.defineProperty(globalThis, running, { value: runLists(), configurable: true });
}
