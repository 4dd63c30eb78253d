import type { CDPSession } from '@playwright/test';

/** One event of the browser's trace; times in microseconds. `tdur`: of them, with the thread at work. */
interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What starts script, at the outermost: evaluation, a call from outside, what promises continue. */
const starts = new Set([
  'EvaluateScript',
  'TimerFire',
  'FunctionCall',
  'v8.callFunction',
  'RunMicrotasks',
]);

/**
 * Traces the page's process until the returned function is called; that gives the pieces of script
 * that ran on its main thread from the content script's evaluation on, each in milliseconds of the
 * thread's own time: what other programs of a busy machine take does not count. Compiling, what
 * promises continue and the frame's creation do: `ScriptDuration` of the browser's metrics knows
 * nothing of the first two where no script is on the stack. `theirs`: part of our scripts' addresses.
 */
export async function scriptPieces(
  session: CDPSession,
  theirs: string,
): Promise<() => Promise<number[]>> {
  const events: Traced[] = [];
  const keep = ({ value }: { value: unknown[] }) => events.push(...(value as Traced[]));
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', {
    // Of the last comes what promises continue.
    categories: '-*,devtools.timeline,v8,v8.execute',
    transferMode: 'ReportEvents',
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', keep);
    return piecesIn(events, theirs);
  };
}

function piecesIn(events: readonly Traced[], theirs: string): number[] {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(theirs),
  );
  if (!first) return [];
  const pieces: number[] = [];
  let end = 0;
  const here = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      ph === 'X' && starts.has(name) && pid === first.pid && tid === first.tid && ts >= first.ts,
  );
  for (const { ts, dur = 0, tdur = 0 } of here.sort((a, b) => a.ts - b.ts)) {
    // What ran inside another piece is counted there.
    if (ts < end) continue;
    end = ts + dur;
    pieces.push(tdur / 1000);
  }
  return pieces;
}
