import type { Flag, FlagContext, Hit } from './flag';
import { isEnglish, isLeaderTitle, saysAnywhere, wordCount } from './words-of-posting';

export const noBudget: Flag = {
  id: 'no-budget',
  title: 'Infrastructure leadership without a word on money',
  why: 'Compute is often the largest cost such a role decides on; the text says nothing about a budget, cost or capacity.',
  question: 'Does the role own a compute budget, and how large is it?',
  mend: 'Say whether the role owns the compute budget, and its order of magnitude.',
  category: 'role',
  severity: 'info',
  grade: 'convention',
  sources: ['aipathly-director-ml-infrastructure'],
  find,
  flags: [
    {
      title: 'Director of ML Infrastructure',
      text: 'Lead the training platform and its people. '.repeat(30),
    },
  ],
  ignores: [
    {
      title: 'Director of ML Infrastructure',
      text: `${'Lead the training platform and its people. '.repeat(30)} Own a compute budget.`,
    },
    { title: 'Director of ML Infrastructure', text: 'Lead the platform.' },
    {
      title: 'Director of Data Science',
      text: 'Lead the scientists and their work well. '.repeat(30),
    },
    {
      title: 'Staff ML Infrastructure Engineer',
      text: 'Build the training platform and its parts. '.repeat(30),
    },
  ],
};

const money =
  /\b(?:budget\w*|costs?|cost[- ]\w+|spend(?:ing)?|capex|opex|financ\w+|finops|p&l|procure\w*|vendors?|capacity|investments?|roi|economics|resource (?:allocation|planning)|efficien\w+|utili[sz]ation|\$ ?\d+ ?(?:m|million))\b/i;

/** Shorter texts are excerpts, words. */
const enough = 150;

function find(context: FlagContext): Hit[] {
  const { title } = context.posting;
  if (!isLeaderTitle(title) || !/\b(?:infrastructure|platform|compute|gpu|hpc)\b/i.test(title))
    return [];
  if (!isEnglish(context) || wordCount(context) < enough || saysAnywhere(context, money)) return [];
  return [{ span: null, quote: title }];
}
