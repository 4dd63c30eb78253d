import type { GapItem } from '../../insights';
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';

/** How to speak of what is short without hiding it: what is so, then what to say. */
export function framing(item: GapItem, say: Say): string {
  return inARow([item.because, say(advice(item))], say);
}

function advice({ about, state, closeness }: GapItem) {
  switch (about) {
    case 'years':
    case 'leadership':
      return state === 'missing' ? 'talk.yearsNone' : 'talk.yearsShort';
    case 'team':
      return state === 'missing' ? 'talk.teamNone' : 'talk.teamShort';
    case 'degree':
      return state === 'substitute' ? 'talk.degreeStandIn' : 'talk.degreeShort';
    case 'language':
      return state === 'missing' ? 'talk.languageNone' : 'talk.languageSome';
    default:
      if (state === 'substitute' || closeness !== undefined) return 'talk.standIn';
      return state === 'partly' ? 'talk.partly' : 'talk.missing';
  }
}
