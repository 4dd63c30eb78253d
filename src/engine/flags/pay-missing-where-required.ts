import type { Flag, FlagContext, Hit } from './flag';
import { payLawsFor } from './laws-of-place';
import { statesPay } from './pay-presence';

export const payMissingWhereRequired: Flag = {
  id: 'pay-missing-where-required',
  title: 'No pay range where one is generally asked for by law',
  why: 'The range may be missing by oversight, because the board dropped it, or because the employer is too small for the rule.',
  question: 'Postings for this place generally state a pay range: could you share it?',
  mend: 'State the base range you expect to pay on hiring, with the currency and the period.',
  category: 'pay',
  severity: 'medium',
  grade: 'law',
  sources: ['pay-transparency-laws'],
  find,
  flags: [
    { text: 'Lead the ML platform team.', location: ['Denver, CO'] },
    { text: 'Competitive salary.', location: ['Seattle, Washington, United States'] },
    { text: 'We raised $40M from investors.', location: ['New York, NY'] },
  ],
  ignores: [
    { text: 'The range is $210,000 - $260,000.', location: ['Denver, CO'] },
    { text: 'Lead the ML platform team.', location: ['Austin, TX'] },
    { text: 'Lead the ML platform team.', location: ['London, United Kingdom'] },
    { text: 'See our pay range on the careers page.', location: ['Chicago, IL'] },
  ],
};

function find(context: FlagContext): Hit[] {
  const laws = payLawsFor(context);
  const [first] = laws;
  if (!first || statesPay(context)) return [];
  const { law, line } = first;
  const { place, minEmployees: count } = law;
  const note =
    count !== null && count > 1
      ? context.say('flagNotes.payMissingSize', { place, count })
      : context.say('flagNotes.payMissing', { place });
  return [{ span: null, quote: line, note }];
}
