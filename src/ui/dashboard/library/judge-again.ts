import { ask } from '../../../ask';
import { analyze } from '../../../engine/analyze';
import type { Knowledge } from '../../../knowledge/schema';
import type { Judgement } from '../../../library/entry';
import { judgementOf } from '../../../library/judgement';
import type { Person } from '../../../profile/person';

/** How many postings are fetched, judged and stored at a time; between two of them the page breathes. */
const batch = 50;

/**
 * Judges kept postings by today's knowledge and profile. `told` hears how many are done; what was
 * done until `signal` aborts stays. Resolves to how many were judged.
 */
export async function judgeAgain(
  keys: readonly string[],
  { knowledge, person, today }: { knowledge: Knowledge; person: Person | null; today: string },
  told: (done: number) => void,
  signal: AbortSignal,
): Promise<number> {
  let judgedSoFar = 0;
  for (let at = 0; at < keys.length && !signal.aborted; at += batch) {
    const some = keys.slice(at, at + batch);
    const postings = await ask('library:postings', { keys: some });
    const judged: { key: string; judgement: Judgement }[] = [];
    for (const [index, key] of some.entries()) {
      const posting = postings[index];
      if (!posting) continue;
      judged.push({ key, judgement: judgementOf(analyze(posting, knowledge, person, today)) });
    }
    judgedSoFar += await ask('library:judgements', { judged });
    told(Math.min(at + batch, keys.length));
  }
  return judgedSoFar;
}
