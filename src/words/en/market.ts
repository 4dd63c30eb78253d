/** What the saved postings of a role pay, ask and leave unsaid. */
export const market = {
  emptyHeading: 'No market yet',
  empty:
    'Save postings of one of the five roles: what they pay, ask and leave unsaid is counted here.',
  heading: 'Your market',
  role: 'Role',
  from: {
    one: 'From the {count} posting you saved that reads as this role.',
    other: 'From the {count} postings you saved that read as this role.',
  },
  tooFew: 'Too few to call it a market: take every figure as a single case.',

  statePay: 'State their pay',
  statePayIn: 'State their pay in {currency}',
  ofAll: '{n} of {of}',
  positions: '{below} below what we expect, {within} as expected, {above} above',
  posted: 'Posted pay, middle of the ranges',
  expected: 'we expect of all {n}: {spread}',
  years: 'Years of experience asked',
  leadershipYears: 'Years of leadership asked',
  known: 'usual for the role: {years}',
  remote: 'Remote, of those that say',
  notStated: 'not stated',
  yearsOrMore: '{min} years or more',
  yearsCount: { one: '{count} year', other: '{count} years' },
  yearsBetween: '{min} to {max} years',
  /** The middle of some figures, and where half of them lie. */
  spreadFew: '{middle} (from {n})',
  spreadSame: '{middle}, in at least half of them',
  spread: '{middle}, half between {lower} and {upper}',

  overTime: 'Posted pay over time',
  byMonth: 'Posted pay by month',
  month: 'Month saved',
  middleHalf: 'middle half',
  middle: 'middle',
  fromPostings: 'from {n}',

  requires: 'What they require',
  asks: 'What there is to ask',
  ofPostings: 'of the postings',
  postings: 'Postings',
  share: 'Share',
  inProfile: 'In the role’s profile',
  usual: 'usual',
  notUsual: 'not usual',
} as const;
