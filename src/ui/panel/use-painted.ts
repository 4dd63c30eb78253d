import { useEffect, useLayoutEffect } from 'react';

/** How long (ms) to wait for a frame that a hidden tab never draws. */
const patience = 200;

/**
 * Writes the state where tests read it, `insights` only once they are painted, and marks that moment
 * for measurements. `key`: what tells postings apart.
 */
export function usePainted(state: string, key: string): void {
  useLayoutEffect(() => {
    if (state !== 'insights') document.documentElement.dataset.state = state;
  }, [state]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another posting is painted anew
  useEffect(() => {
    if (state !== 'insights') return;
    let done = false;
    const painted = () => {
      if (done) return;
      done = true;
      performance.clearMarks('insights');
      performance.mark('insights');
      document.documentElement.dataset.state = 'insights';
    };
    // A task that was posted within a frame runs after that frame is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = painted;
    const frame = requestAnimationFrame(() => port2.postMessage(null));
    const timer = setTimeout(painted, patience);
    return () => {
      done = true;
      port1.close();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [state, key]);
}
