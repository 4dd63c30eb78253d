/**
 * What a sentence could say in place of the one that puts candidates off, by the finding. Only the
 * writer knows whether it is true; what stands in brackets is theirs to fill in, and is found as a
 * blank until it is.
 */
export const insteadOf: Readonly<Record<string, string>> = {
  'around-the-clock':
    'On-call is shared by [your number] people and paid; at other times nobody is expected to answer.',
  'build-alone': 'You begin with [your number] engineers and approved hires for more this year.',
  'citizenship-only': 'You need the right to work in the country of the office.',
  'coding-share': 'Most of the week is leading people; hands-on work is what time allows.',
  'commission-like': 'The base salary is fixed; a bonus of [your share] comes on top of it.',
  'elite-school': 'You have results to show in work of this kind.',
  'equity-instead-of-salary':
    'You receive a salary from the first day, and a grant of shares beside it.',
  evergreen: 'This posting is for an open position.',
  'foreign-hours': 'The team shares the hours from [your time] to [your time], local time.',
  'long-hours': 'The usual week is 40 hours; longer ones are rare and made up for.',
  'many-direct-reports':
    'A few managers report to you, and the others through them: [your numbers].',
  'many-interview-stages': 'Hiring takes two weeks: [your conversations, and with whom].',
  'office-against-remote': 'The role is hybrid: two days a week in the office.',
  'on-call': 'The pager rotates and is paid: [your rotation].',
  'relocation-required': 'If you move, we pay for it up to [your amount].',
  'scam-contact': 'Send your application to [your address at the company’s own domain].',
  'travel-heavy': 'You visit our other offices now and then: [your places, and how often].',
  'turnover-hints': 'The role is open because [your reason].',
  'unlimited-pto-only':
    'Everyone takes at least 25 days of paid leave a year, besides public holidays.',
  'unpaid-work': 'The exercise takes at most three hours, and we pay for it.',
  'weekend-work': 'What falls outside of office hours is agreed beforehand and made up for.',
};

/** What could be added where something is missing, by the finding. */
export const besides: Readonly<Record<string, string>> = {
  'no-budget': 'You own the budget for compute, about [your amount] a year.',
  'no-reporting-line':
    'You report to the [your title] and lead a team of [your number] engineers. After your first year, [your aim].',
  'vacancy-not-stated': 'This posting is for an existing vacancy.',
  'vague-text':
    'You own [your systems] together with [your teams]. After your first year, [your aim].',
};
