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

/** What a piece is for: evaluating the script, reading the page, mounting the frame, talking with it. */
export type Phase = 'evaluate' | 'read' | 'frame' | 'talk';

export interface Piece {
  /** Of the thread's own time. */
  ms: number;
  phase: Phase;
}

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
): Promise<() => Promise<Piece[]>> {
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

function piecesIn(events: readonly Traced[], theirs: string): Piece[] {
  const first = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes(theirs),
  );
  if (!first) return [];
  const pieces: Piece[] = [];
  let end = 0;
  let phase: Phase = 'evaluate';
  const here = events
    .filter(({ pid, tid, ts }) => pid === first.pid && tid === first.tid && ts >= first.ts)
    .sort((a, b) => a.ts - b.ts);
  const frames = here.filter(({ name }) => name === 'FrameStartedLoading');
  for (const { name, ph, ts, dur = 0, tdur = 0 } of here) {
    // What ran inside another piece is counted there.
    if (ph !== 'X' || !starts.has(name) || ts < end) continue;
    end = ts + dur;
    const mounts = frames.some((frame) => frame.ts >= ts && frame.ts < end);
    if (mounts && phase === 'read') phase = 'frame';
    pieces.push({ ms: tdur / 1000, phase });
    if (phase === 'evaluate') phase = 'read';
    if (phase === 'frame') phase = 'talk';
  }
  return pieces;
}
