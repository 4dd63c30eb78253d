import type { Flag, FlagContext, Hit } from './flag';
import { statesPay } from './pay-presence';
import { isEnglish, saysAnywhere, wordCount } from './words-of-posting';

export const vagueText: Flag = {
  id: 'vague-text',
  title: 'Very little is said about the job',
  why: 'The text holds hardly anything one could check: no pay, years, people or tools. The board may also have cut it.',
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
    'Run our 16 people in search and recommendation, and report to the CEO. You have 8+ years of software engineering experience. The salary range is $150,000 to $175,000 a year, and we meet in the office on Tuesdays only.',
  ],
};

/** Below `least` words it is an excerpt of the board, not a text; up to `short` it is short. */
const least = 25;
const short = 120;
/** A longer text than a short one is vague where it holds nothing one could check. */
const empty = 260;

/** So many technologies named are hardly any. */
const few = 2;

/** People, money or measures, in numbers. */
const figures =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:\w+ ){0,2}(?:people|engineers|scientists|teams|managers|reports|models|nurses|branches|beds|colleagues|grades)\b|\bteam of\b|\breports? to\b/i;

function find(context: FlagContext): Hit[] {
  const words = wordCount(context);
  if (!isEnglish(context) || words < least || words > empty) return [];
  const named = new Set(
    context.facts.skills
      .filter(({ evidence }) => evidence.some(({ span }) => span && span.block >= 0))
      .map(({ id }) => id),
  );
  const known = [
    statesPay(context),
    saysAnywhere(context, /\d\+? years/),
    saysAnywhere(context, figures),
    named.size > few,
  ].filter(Boolean).length;
  if (known > (words <= short ? 1 : 0) || named.size > few) return [];
  const note =
    named.size === 0
      ? context.say('flagNotes.vagueText', { count: words })
      : context.say('flagNotes.vagueTextFew', { count: words, named: named.size });
  return [{ span: null, note }];
}
