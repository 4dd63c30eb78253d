import type { Flag, FlagContext, Hit } from './flag';
import { wordCount } from './words-of-posting';

export const vagueText: Flag = {
  id: 'vague-text',
  title: 'Very little is said about the job',
  why: 'A posting this short names hardly any duty or technology; the board may also have cut it.',
  question: 'Could you send the full description of the job?',
  mend: 'Say what the person will own, with whom, and what should be different after a year.',
  category: 'language',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    'We seek an exceptional leader for an exciting opportunity. You are passionate and driven and make an impact. Join us on our journey to change the world with people who care. Apply now and become part of our story.',
  ],
  ignores: [
    'Lead the MLOps team of nine: Kubernetes, MLflow and Terraform. You will own deployment and monitoring of 140 models and report to the CTO. Salary from $210,000.',
    'Lead.',
  ],
};

/** Below `least` words it is an excerpt of the board, not a text; up to `short` it is short. */
const least = 25;
const short = 120;

/** So few technologies named are hardly any. */
const few = 2;

function find(context: FlagContext): Hit[] {
  const words = wordCount(context);
  if (words < least || words > short) return [];
  const named = new Set(
    context.facts.skills
      .filter(({ evidence }) => evidence.some(({ span }) => span && span.block >= 0))
      .map(({ id }) => id),
  );
  if (named.size > few) return [];
  return [
    {
      span: null,
      note: `The description has ${words} words and names ${named.size === 0 ? 'no technology' : `only ${[...named].length} of what is used`}.`,
    },
  ];
}
