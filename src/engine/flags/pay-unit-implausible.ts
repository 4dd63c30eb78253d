import type { Flag, FlagContext, Hit } from './flag';

export const payUnitImplausible: Flag = {
  id: 'pay-unit-implausible',
  title: 'A pay figure that cannot be right as labelled',
  why: 'The amount and its period do not fit together: most often a slip in the form, sometimes a text that nobody read again.',
  question: 'Is this amount per hour or per year, and in which currency?',
  mend: 'Correct the amount, its period or its currency.',
  category: 'pay',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: ['The pay range for this role is $62 - $175 per year.'],
  ignores: [
    'The pay range for this role is $210,000 - $260,000 per year.',
    'The pay range for this role is $62 - $75 per hour.',
    'A $1000 annual training stipend.',
  ],
};

function find({ facts, say }: FlagContext): Hit[] {
  return facts.pay.flatMap(({ implausible, evidence }): Hit[] =>
    implausible === null || !isPay(evidence.quote)
      ? []
      : [{ span: evidence.span, quote: evidence.quote, note: say(`flagNotes.${implausible}`) }],
  );
}

/** The words speak of pay and of nothing given beside it. */
function isPay(quote: string): boolean {
  return (
    /[$£€¥]|\b(?:USD|EUR|GBP|CAD|AUD|salary|pay|compensation)\b/i.test(quote) &&
    !/\$0\b|\b(?:stipend|credits?|paid hourly|allowance|reimburse\w*|bonus of|match\w*|budget|raised|revenue|customers|brands)\b/i.test(
      quote,
    )
  );
}
