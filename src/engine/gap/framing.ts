import type { GapItem } from '../../insights';

/** How to speak of what is short without hiding it: what is so, then what to say. */
export function framing(item: GapItem): string {
  return `${item.because} ${advice(item)}`;
}

function advice({ about, state, closeness }: GapItem): string {
  switch (about) {
    case 'years':
    case 'leadership':
      return state === 'missing'
        ? 'Say so plainly, then where you carried responsibility without the title.'
        : 'Say the number, then the hardest thing you did in those years.';
    case 'team':
      return state === 'missing'
        ? 'Say so plainly, then whom you have guided without leading them.'
        : 'Say the number, then what you would do differently with more people.';
    case 'degree':
      return state === 'substitute'
        ? 'Name the work that stands in for it, with one result.'
        : 'Say which you have, then what you taught yourself since, with one result.';
    case 'language':
      return state === 'missing'
        ? 'Say so plainly, and ask how much of the work is done in it.'
        : 'Say how well you speak it, and what you use it for.';
    default:
      if (state === 'substitute' || closeness !== undefined) {
        return 'Say so before you are asked, what carries over, and what you would have to learn.';
      }
      return state === 'partly'
        ? 'Say how far it goes, then the hardest thing you did with it.'
        : 'Say so plainly, and what you bring instead.';
  }
}
