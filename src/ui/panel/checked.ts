import type { Insights } from '../../insights';
import type { Posting } from '../../posting';

/** Something that was looked at and is as it should be. */
export interface Check {
  words: string;
  /** Findings that say the opposite: none of them may be there. */
  unless: string[];
  /** Whether there was anything to look at. */
  had: (insights: Insights) => boolean;
  /** Words that leave it open: with one of them in the posting nothing is claimed. */
  silent?: RegExp;
}

const always = () => true;

/** In the order they are told. */
export const checks: Check[] = [
  {
    words: 'Pay is stated as a plain figure or band.',
    unless: [
      'pay-unit-implausible',
      'open-ended-pay',
      'commission-like',
      'equity-instead-of-salary',
    ],
    had: ({ pay }) => pay.posted !== null,
  },
  {
    words: 'The band is about as wide as such bands are.',
    unless: ['wide-range'],
    had: ({ pay }) => pay.verdict?.width?.word === 'usual',
  },
  {
    words: 'The pay is not below what such roles pay there.',
    unless: ['pay-below-market'],
    had: ({ pay }) => pay.verdict !== null && pay.verdict.position !== 'below',
  },
  {
    words: 'The years asked are not far beyond the role’s norm.',
    unless: ['years-above-norm', 'leadership-years-inflated'],
    had: ({ requirements, role }) => requirements.years !== null && role.id !== null,
  },
  {
    words: 'No technology is asked for longer than it has existed.',
    unless: ['impossible-years'],
    had: ({ skills }) => skills.some(({ years }) => years !== null),
  },
  {
    words: 'The degree asked is usual for the role.',
    unless: ['degree-inflation', 'elite-school'],
    had: ({ requirements, role }) => requirements.degree.required !== null && role.id !== null,
  },
  {
    words: 'The list of required technologies is of a usual length.',
    unless: ['kitchen-sink-stack', 'unicorn-combination', 'rivals-all-required'],
    had: ({ skills }) => skills.some(({ level }) => level === 'required'),
  },
  {
    words: 'Title and duties agree.',
    unless: ['title-above-duties', 'duties-above-title', 'contradicting-seniority', 'several-jobs'],
    had: ({ role }) => role.id !== null,
  },
  {
    words: 'No night, weekend or overlong hours are mentioned.',
    unless: ['on-call', 'around-the-clock', 'weekend-work', 'long-hours', 'foreign-hours'],
    had: always,
    silent: /on[- ]?call|24 ?[/x] ?7|the[- ]clock|weekends?|nights?\b|overtime|pager/i,
  },
  {
    words: 'No coded, family or hustle wording was found.',
    unless: ['age-coded', 'gender-coded', 'family-language', 'hustle-language', 'native-speaker'],
    had: always,
    silent: /fast[- ]paced|many hats|rock ?star|ninja|hustle|grind|like a family/i,
  },
  {
    words: 'Nobody asks for salary history, private details or unpaid work.',
    unless: ['salary-history', 'personal-details-asked', 'unpaid-work'],
    had: always,
  },
  {
    words: 'None of the usual signs of a scam was found.',
    unless: ['scam-contact', 'scam-identity', 'scam-money', 'scam-profile'],
    had: always,
  },
];

/** What was checked and found fine, a sentence each. */
export function foundFine(insights: Insights, { blocks }: Pick<Posting, 'blocks'>): string[] {
  const found = new Set(insights.flags.map(({ id }) => id));
  return checks
    .filter(({ unless, had }) => had(insights) && !unless.some((id) => found.has(id)))
    .filter(({ silent }) => !silent || !blocks.some(({ text }) => silent.test(text)))
    .map(({ words }) => words);
}
