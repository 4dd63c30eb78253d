/** What was looked for in a posting and found in order. */
export const checkedFine = {
  payAsLaw: 'States pay, as {place} generally asks for.',
  payRange: 'States a pay range.',
  width: 'The top of the range is {ratio} times the bottom, as usual.',
  years: {
    one: 'Asks for {count} year; the sources on ML leadership roles go up to {norm}.',
    other: 'Asks for {count} years; the sources on ML leadership roles go up to {norm}.',
  },
  leadershipYears: {
    one: 'Asks for {count} year of leading; the sources go up to {norm}.',
    other: 'Asks for {count} years of leading; the sources go up to {norm}.',
  },
  tools: {
    one: 'Requires one tool, not a long list.',
    other: 'Requires {count} tools, not a long list.',
  },
  noImpossibleYears: 'No technology is asked for longer than it has existed.',
  saysOptional: 'Says what is optional.',
  reportingLine: 'Says whom the role reports to.',
  hours: 'Nothing about on-call duty, nights, weekends or long hours.',
  noScam: 'No money, identity data, past pay or unpaid work is asked for.',
  noLeaning: 'No wording that leans to an age, a gender or an origin.',
  today: 'Put up today.',
  daysAgo: { one: 'Put up {count} day ago.', other: 'Put up {count} days ago.' },
} as const;
