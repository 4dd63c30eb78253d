import type { Flag, FlagContext, Hit } from './flag';

export const openEndedPay: Flag = {
  id: 'open-ended-pay',
  title: 'Pay with one end only',
  why: '"Up to" and "from" leave the other end open; places that ask for a range generally ask for both ends.',
  question: 'What is the other end of the range?',
  mend: 'Give both ends of the range you expect to pay.',
  category: 'pay',
  severity: 'low',
  grade: 'convention',
  sources: ['pay-transparency-laws'],
  find,
  flags: ['Salary: up to $240,000 per year.', 'Salary from $180,000 per year.'],
  ignores: [
    'The base salary range is $210,000 - $260,000 per year.',
    'A budget of up to $240,000 for GPUs.',
  ],
};

function find({ facts, pay }: FlagContext): Hit[] {
  const closed = [...facts.pay, ...pay.bands].some(({ min, max }) => min !== null && max !== null);
  if (closed) return [];
  return facts.pay.flatMap(({ min, max, implausible, evidence }): Hit[] =>
    (min === null) !== (max === null) &&
    implausible === null &&
    !/\btarget|\b(?:professionals|members|users|customers|people)\b/i.test(evidence.quote)
      ? [{ span: evidence.span, quote: evidence.quote }]
      : [],
  );
}
