import type { Flag, FlagContext, Hit } from './flag';
import { phrases } from './phrases';
import { isDirectorTitle, isEnglish, saysAnywhere, wordCount } from './words-of-posting';

export const titleAboveDuties: Flag = {
  id: 'title-above-duties',
  title: 'A director by title, not by duties',
  why: 'The title says director or head, while the text names no people, budget or strategy to lead. In banks such titles are grades.',
  question: 'How many people and what budget report to this role on the first day?',
  mend: 'Name the people, the budget and the decisions the role has, or take the lower title.',
  category: 'role',
  severity: 'medium',
  grade: 'research',
  sources: ['datapeople-titles'],
  find,
  flags: [
    { title: 'Director of Machine Learning', text: 'This is an individual contributor role.' },
    {
      title: 'Head of ML Platform',
      text: `${'Write Python code for the feature store and fix bugs. '.repeat(20)}`,
    },
  ],
  ignores: [
    { title: 'Director of Machine Learning', text: 'Hire and lead a team of twelve.' },
    { title: 'Staff ML Engineer', text: 'This is an individual contributor role.' },
    { title: 'Director of Machine Learning', text: 'Short text.' },
    { title: 'Director of ML', text: 'Lead managers and individual contributors.' },
  ],
};

const alone = phrases(
  [
    '(?:this is |as )?an? (?:senior |principal )?individual[- ]contributor(?: \\(IC\\))? (?:role|position|job)',
    'no direct reports',
    '(?:role|position) (?:does not have|has no|without|with no) direct reports',
  ],
  { negative: true },
);

const leading =
  /\b(?:teams?|manag(?:e|es|ing|ers?|ement)|lead(?:s|ing|ership|ers?)?|hir(?:e|es|ing)|mentor\w*|coach\w*|direct reports|budgets?|organi[sz]ation|headcount|report(?:s|ing)? to|strateg\w+|oversee\w*|supervis\w+|stakeholders?|people)\b/i;

/** Shorter texts leave out too much to say so, words. */
const enough = 150;

function find(context: FlagContext): Hit[] {
  if (!isDirectorTitle(context.posting.title)) return [];
  const said = alone(context);
  if (said.length > 0) return said;
  if (!isEnglish(context) || wordCount(context) < enough || saysAnywhere(context, leading))
    return [];
  const { title } = context.posting;
  return [{ span: { block: -1, start: 0, end: title.length }, severity: 'low' }];
}
