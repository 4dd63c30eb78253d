import type { GapItem } from '../../insights';
import type { Sentence } from '../read/facts';
import { findTravel } from '../read/travel';

/** Travel that comes with the work: told, and counted neither way, as no profile speaks of it. */
export function travelItem(sentences: readonly Sentence[]): GapItem | null {
  const travel = findTravel(sentences);
  if (travel === null) return null;
  return {
    skills: [],
    about: 'travel',
    label: travel.percent === null ? 'Travel' : `Travel, up to ${travel.percent} % of the time`,
    strength: 'required',
    state: 'missing',
    because: 'Your profile does not say how much you would travel.',
    unsaid: true,
    evidence: travel.evidence,
  };
}
