import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf } from './phrases';

export const travelHeavy: Flag = {
  id: 'travel-heavy',
  title: 'Much travel',
  why: 'Two days a week or more away from home changes the job and is easy to overlook at the end of a text.',
  question: 'How many nights away a month were usual last year?',
  mend: 'Say where to, how often and for how long.',
  category: 'working-life',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    'Travel: up to 50%.',
    'Requires 60% travel to customer sites.',
    'Extensive travel is required.',
  ],
  ignores: [
    'Travel up to 10%.',
    'No extensive travel.',
    'Cut travel costs by 50%.',
    'Travel insurance with 100% cover.',
  ],
};

/** Share of working time, percent, from which travel is much. */
const much = 40;

const share =
  /\b(?:travel(?:ing|ling)?\b[^.%\d]{0,40}?(?:\d{1,2} ?%? ?(?:-|–|to) ?)?(\d{2,3}) ?%|(?:\d{1,2} ?%? ?(?:-|–|to) ?)?(\d{2,3}) ?% (?:\w+ ){0,2}travel\b(?! (?:costs?|budget|insurance|industry|bookings?|spend)))/gi;
const words =
  /\b(?:extensive|frequent|heavy|significant|constant) (?:\w+ )?travel (?:is |will be )?(?:required|expected|needed)/gi;

function find(context: FlagContext): Hit[] {
  const options = {
    skip: ['about', 'benefits', 'legal'] as const,
    unless:
      /\b(?:costs?|insurance|industry|agency|bookings?|reduc\w+|customers travel|discounts?)\b/i,
  };
  const shares = [...matchesOf(context, share, options)].flatMap(({ match, span }): Hit[] => {
    const percent = Number(match[1] ?? match[2]);
    return percent >= much && percent <= 100
      ? [{ span, severity: percent >= 60 ? 'medium' : 'low' }]
      : [];
  });
  return [...shares, ...[...matchesOf(context, words, options)].map(({ span }) => ({ span }))];
}
