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
  find: phrases(
    [
      'digital natives?',
      '(?:recent|new|fresh) (?:college |university |engineering )?grad(?:uate)?s?',
      'fresh(?:ly)? (?:out of|from) (?:college|university|school)',
      'young(?: at heart)?,? (?:and |& )?(?:hungry|dynamic|energetic|vibrant|ambitious|motivated|enthusiastic|team|professionals?|talents?|company|workforce|people|crowd)',
      '(?:dynamic|energetic|vibrant|ambitious),? (?:and |& )?young (?:team|professionals?|company|people)',
      'youthful',
      '(?:no|not) more than \\d+ years(?: of)?(?: \\w+)? experience',
      '(?:maximum|max\\.?)(?: of)? \\d+ years(?: of)?(?: \\w+)? experience',
      '\\d+ years (?:maximum|max)',
      'early in (?:your|their) career',
      'energetic (?:person|individual|self-starter|go-getter)',
    ],
    { skip: ['legal'], negative: true, unless: unrelated() },
  ),
  flags: [
    'Join our young and dynamic team.',
    'A digital native with a love of data.',
    'No more than 8 years of experience.',
  ],
  ignores: [
    'Cloud-native and AI-native products.',
    'You will run our programme for recent graduates.',
    'Customers in the energy industry.',
    'We do not only hire recent graduates.',
  ],
};

/** The posting speaks of whom the person will hire or teach, of others, or denies it. */
function unrelated(): RegExp {
  return /\b(?:intern(?:s|ship)?|mentor\w*|coach\w*|train\w*|programmes?|programs?|hire|hiring|recruit\w*|customers?|learners?|students?|children|young families|(?:not|don't|don’t) (?:only|just|look))\b/i;
}
