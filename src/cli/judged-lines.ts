import { type InputPosting, toPosting } from '../normalise/input-posting';
import type { Posting } from '../posting';
import type { Line } from './lines';

/** How a run went. */
export interface Tally {
  good: number;
  bad: number;
}

/** Where a run's words go. */
export interface Outlet {
  /** Whole lines; its answer is awaited, so that a slow reader slows us down. */
  out: (text: string) => Promise<void>;
  /** About a line that is no posting. */
  problem: (words: string) => void;
}

/** Answers wait until there are so many (UTF-16 units), or until no line waits: each write costs. */
const outAtOnce = 64_000;

/**
 * One line in, one line out, in order: `{id, insights}`, or `{id, error}` for a line that is no posting,
 * which is also told with its number and stops nobody. Keeps no more than what waits to go out.
 */
export async function judgeLines(
  lines: AsyncIterable<Line>,
  insightsOf: (posting: Posting) => unknown,
  { out, problem }: Outlet,
): Promise<Tally> {
  const tally = { good: 0, bad: 0 };
  let waiting = '';
  for await (const { text, number, isLast } of lines) {
    const words = number === 1 ? text.replace(/^\ufeff/, '') : text;
    if (words.trim() !== '') {
      const { answer, error } = answerTo(words, insightsOf);
      if (error === null) tally.good++;
      else {
        tally.bad++;
        problem(`line ${number}: ${error}`);
      }
      waiting += `${JSON.stringify(answer)}\n`;
    }
    if (waiting !== '' && (isLast || waiting.length >= outAtOnce)) {
      await out(waiting);
      waiting = '';
    }
  }
  return tally;
}

function answerTo(text: string, insightsOf: (posting: Posting) => unknown) {
  let id: unknown = null;
  try {
    const posting = JSON.parse(text) as InputPosting | null;
    if (posting === null || typeof posting !== 'object' || Array.isArray(posting)) {
      throw new Error('not a posting but something else');
    }
    id = posting.id ?? null;
    return { answer: { id, insights: insightsOf(toPosting(posting)) }, error: null };
  } catch (reason) {
    const error = reason instanceof Error ? reason.message : String(reason);
    return { answer: { id, error }, error };
  }
}
