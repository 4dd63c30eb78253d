import { familiesIn } from './families';
import type { Flag, FlagContext, Hit } from './flag';
import { phrases } from './phrases';

export const severalJobs: Flag = {
  id: 'several-jobs',
  title: 'Several jobs in one',
  why: 'The duties belong to jobs that are usually held by different people; it may mean that the team is not there yet.',
  question: 'For which of these does the team already have people?',
  mend: 'Say which two of these come first, and who does the others.',
  category: 'role',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    'You are data engineer, ML engineer, product manager and people leader in one.',
    '# Responsibilities\n- Publish novel research.\n- Own pre-sales demos and sales targets.\n- Run the IT helpdesk.\n- Build the React front end.\n- Write the marketing copy.',
  ],
  ignores: [
    '# Responsibilities\n- Partner with product managers, sales and marketing.\n- Lead data engineering and MLOps.',
    'Work with data engineers, ML engineers, product managers and designers.',
  ],
};

const job =
  '(?:data engineer|ml engineer|machine learning engineer|software engineer|data scientist|researcher|product manager|project manager|people leader|people manager|team lead|architect|devops engineer|sre|analyst|designer|recruiter|salesperson)';

const inOne = phrases([
  `(?:an? )?${job}(?:,| and|,? and an?|, an?)? (?:an? )?${job}(?:[^.;]{0,80}) (?:all )?in one`,
  `(?:part|half) ${job},? (?:and )?(?:part|half) ${job}`,
  `(?:both|equally) an? ${job} and an? ${job}`,
]);

/** Duties done by the person, each by its verb. */
const duties = {
  research:
    /\b(?:publish (?:\w+ ){0,3}(?:papers|research)|(?:conduct|perform|carry out) (?:\w+ ){0,3}research)\b/i,
  sales:
    /\b(?:(?:own|meet|exceed|hit|carry|deliver) (?:\w+ ){0,3}(?:sales|revenue) (?:targets?|quotas?)|pre-?sales (?:demos?|support|calls?))\b/i,
  helpdesk:
    /\b(?:it help ?desk|desktop support|laptops?|office (?:it|network)|end[- ]user support)\b/i,
  frontEnd:
    /\b(?:build|develop|write|code|implement) (?:\w+ ){0,4}(?:front[- ]?ends?|user interfaces?|web apps?|mobile apps?)\b/i,
  marketing:
    /\b(?:write|create|run|produce) (?:\w+ ){0,4}(?:marketing|blog posts|social media|campaigns)\b/i,
  infrastructure:
    /\b(?:(?:maintain|operate|administer|patch|deploy) (?:\w+ ){0,4}(?:servers|clusters?|infrastructure|kubernetes))\b/i,
  dataEngineering:
    /\b(?:build|develop|write|create|maintain) (?:\w+ ){0,4}(?:etl|data pipelines?|data warehouses?|dashboards?)\b/i,
  modelling:
    /\b(?:train|build|develop|design|fine-tune) (?:\w+ ){0,4}(?:ml|machine learning|deep learning|ai|predictive) models\b/i,
  finance: /\b(?:raise (?:\w+ )?funding|fundrais\w+|pitch (?:to )?investors)\b/i,
  recruiting: /\bsource (?:\w+ )?candidates\b/i,
} as const;

/** So many families of duties are several jobs. */
const several = 5;

function find(context: FlagContext): Hit[] {
  const said = inOne(context);
  if (said.length > 0) return said;
  const families = familiesIn(context, ['responsibilities', 'other', 'requirements'], duties);
  return families.size >= several ? [...families.values()] : [];
}
