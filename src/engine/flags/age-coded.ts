import type { Flag } from './flag';
import { phrases } from './phrases';

export const ageCoded: Flag = {
  id: 'age-coded',
  title: 'Age-coded wording',
  why: 'Older applicants apply less to postings with such words, and US rules on age in job notices name several of them.',
  question: 'Is there an upper limit on experience for this role?',
  mend: 'Name the skill instead of the age: "comfortable with new tools", "five years or more".',
  category: 'language',
  severity: 'medium',
  grade: 'research',
  sources: ['burn-ageist-language-2022', 'frbsf-age-language-2023', 'cfr-1625-4'],
  find: (context) => (forBeginners.test(context.posting.title) ? [] : words(context)),
  flags: [
    'Join our young and dynamic team.',
    'A digital native with a love of data.',
    'No more than 8 years of experience.',
    'An energetic and creative engineer.',
  ],
  ignores: [
    'Cloud-native and AI-native products.',
    'As digital natives, we have built these capabilities from the first day.',
    'We are a young company.',
    'As the manager of the Digital Native segment you serve young firms.',
    { title: 'Software Engineer, Early in Career', text: 'We hire new grads.' },
    'You will run our programme for recent graduates.',
    'Customers in the energy industry.',
    'We do not only hire recent graduates.',
  ],
};

/** A posting openly for beginners may name them. */
const forBeginners =
  /\b(?:intern(?:ship)?|graduates?|grad|early (?:in )?career|apprentice\w*|trainee|junior|university)\b/i;

const words = phrases(
  [
    '(?:an?|are|true|real|for|seeking|generation of) digital natives?(?! (?:business|compan|customer|segment|account|enterprise|brand|team|space|market|,? applied))',
    '(?:recent|new|fresh) (?:college |university |engineering )?grad(?:uate)?s?',
    'fresh(?:ly)? (?:out of|from) (?:college|university|school)',
    'young(?: at heart)?,? (?:and |& )?(?:hungry|dynamic|energetic|vibrant|ambitious|motivated|enthusiastic|team|professionals?|talents?|workforce|people|crowd)',
    '(?:dynamic|energetic|vibrant|ambitious),? (?:and |& )?young (?:team|professionals?|people)',
    'youthful',
    '(?:no|not) more than \\d+ years(?: of)?(?: \\w+)? experience',
    '(?:maximum|max\\.?)(?: of)? \\d+ years(?: of)?(?: \\w+)? experience',
    '\\d+ years (?:maximum|max)',
    'early in (?:your|their) career',
    '(?:energetic|high[- ]energy)(?: and \\w+)? (?:person(?:ality)?|individuals?|self-starters?|go-getters?|engineers?|leaders?|candidates?|team members?|professionals?)',
  ],
  { skip: ['legal'], negative: true, unless: unrelated() },
);

/** The posting speaks of whom the person will hire or teach, of others, or denies it. */
function unrelated(): RegExp {
  return /\b(?:intern(?:s|ship)?|mentor\w*|coach\w*|train\w*|programmes?|programs?|hire|hiring|recruit\w*|customers?|learners?|students?|children|encore|boot ?camp|career (?:changers?|transition\w*|switchers?)|young families|(?:not|don't|don’t) (?:only|just|look))\b/i;
}
