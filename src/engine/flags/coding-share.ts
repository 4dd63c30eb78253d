import type { Flag, FlagContext, Hit } from './flag';
import { matchesOf, sentencesToRead, spanIn, wholeWords } from './phrases';

export const codingShare: Flag = {
  id: 'coding-share',
  title: 'Mostly coding and managing people at once',
  why: 'Managing more than a handful of people fills most of a week; the coding share stated beside it may not be left.',
  question: 'What share of the week is coding, and how many people report to the role?',
  mend: 'State the split of the week and the number of direct reports, and let them add up.',
  category: 'role',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    'You write code at least 70% of your time while hiring and managing a team of 12.',
    'Player-coach: 50% hands-on coding. You manage a team of 8 engineers.',
  ],
  ignores: [
    'You write code 20% of your time and manage a team of 12.',
    'You write code at least 70% of your time.',
    'Raise GPU utilisation by 70% and manage a team of 12.',
    'A hands-on leader of a team of 12.',
    'Planning (50%) and people management and team development (50%), leading a team of 6-8.',
  ],
};

const share = wholeWords([
  '(?:cod(?:e|ing)|program(?:ming)?|hands[- ]on|individual contribut\\w+|software development|engineering work|technical work)[^.;%]{0,40}?\\d{2} ?%',
  '\\d{2}(?: ?[-–] ?\\d{2})? ?%(?: of (?:your|the) (?:time|week|role))? ?(?:is |will be |on |spent |as ){0,4}(?:hands[- ]on|cod(?:e|ing)|writing code|program(?:ming)?|individual contribut\\w+|software development)',
]);

const people =
  /\b(?:(?:manag\w+|lead\w*|supervis\w+|hir\w+)[^.;]{0,40}?(?:team|group|organi[sz]ation) of (?:\w+ )?(?:over |about |around |up to |\d{1,3}[-–])?(\d{1,3})|(\d{1,3})\+? (?:direct reports|engineers report|people report))/i;

/** From this share of coding, percent, with this many people. */
const least = { share: 50, people: 6 };

function find(context: FlagContext): Hit[] {
  // Few postings hold a share of anything, and the words around one are in most sentences.
  if (!context.facts.sentences.some(({ text }) => text.includes('%'))) return [];
  const coding = [...matchesOf(context, share)].filter(
    ({ match }) => Number(/(\d{2}) ?%/.exec(match[0])?.[1]) >= least.share,
  );
  if (coding.length === 0) return [];
  for (const sentence of sentencesToRead(context, {}, people)) {
    const match = people.exec(sentence.text);
    const count = Number(match?.[1] ?? match?.[2]);
    if (!match || !(count >= least.people)) continue;
    const team = spanIn(sentence, match.index, match.index + match[0].length);
    return [...coding.map(({ span }) => ({ span })), { span: team }];
  }
  return [];
}
