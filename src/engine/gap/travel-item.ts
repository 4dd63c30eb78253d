import type { GapItem } from '../../insights';
import type { Say } from '../../words/say';
import type { Sentence } from '../read/facts';
import { findTravel } from '../read/travel';

/** Travel that comes with the work: told, and counted neither way, as no profile speaks of it. */
export function travelItem(sentences: readonly Sentence[], say: Say): GapItem | null {
  const travel = findTravel(sentences);
  if (travel === null) return null;
  return {
    skills: [],
    about: 'travel',
    label:
      travel.percent === null
        ? say('gap.travel')
        : say('gap.travelShare', { percent: travel.percent }),
    strength: 'required',
    state: 'missing',
    because: say('gap.travelUnsaid'),
    unsaid: true,
    evidence: travel.evidence,
  };
}
