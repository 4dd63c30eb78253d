import { analyze } from '../../../engine/analyze';
import type { Knowledge } from '../../../knowledge/schema';
import type { Judgement } from '../../../library/entry';
import { judgementOf } from '../../../library/judgement';
import type { Posting } from '../../../posting';
import type { Person } from '../../../profile/person';
import { sayFrom, type WorkerWords } from '../../../words/worker-words';

/** What postings are judged by. */
export interface Measure {
  knowledge: Knowledge;
  person: Person | null;
  /** ISO day. */
  today: string;
}

/** What the page says: once by what is judged and in which words, then keys of postings, the next ones after each answer. */
export type ToJudge = { measure: Measure; words: WorkerWords } | { keys: readonly string[] };

/** The judgements in the order of the keys; null where there is no text to judge, or it cannot be judged. */
export type Judgements = (Judgement | null)[];

/** What a worker answers: what it judged, or why it could read none of the texts. */
export type Judged = { judgements: Judgements } | { problem: unknown };

/** As much of a worker's own scope as is needed here. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { data: ToJudge }) => void): void;
  postMessage(message: Judged): void;
}

/**
 * Judges postings away from the page, which stays free for its reader. `texts` gives the kept
 * texts, in the order of the keys: read here, none of them passes through the page.
 */
export function serveJudging(
  scope: WorkerScope,
  texts: (keys: readonly string[]) => Promise<(Posting | null)[]>,
): void {
  let judge: Judge | null = null;
  scope.addEventListener('message', ({ data }) => {
    if ('measure' in data) {
      judge = judgeBy(data.measure, data.words);
      return;
    }
    texts(data.keys).then(
      (postings) =>
        scope.postMessage({ judgements: postings.map((posting) => judged(posting, judge)) }),
      (problem: unknown) => scope.postMessage({ problem }),
    );
  });
}

type Judge = (posting: Posting) => Judgement;

function judgeBy({ knowledge, person, today }: Measure, words: WorkerWords): Judge {
  const say = sayFrom(words);
  return (posting) => judgementOf(analyze(posting, knowledge, person, today, say));
}

function judged(posting: Posting | null, judge: Judge | null): Judgement | null {
  if (!posting || !judge) return null;
  try {
    return judge(posting);
  } catch {
    // One that cannot be judged keeps its older judgement; the others are not held up.
    return null;
  }
}
