import type { Flag } from './flag';
import { phrases } from './phrases';

export const salaryHistory: Flag = {
  id: 'salary-history',
  title: 'Asks for current or past pay',
  why: 'Many US places and the EU rules generally keep employers from asking; in India the question is customary.',
  question: 'May we talk about the range for this role instead?',
  mend: 'Ask what pay the person expects, or state your range.',
  category: 'pay',
  severity: 'medium',
  grade: 'law',
  sources: ['eu-2023-970', 'pay-transparency-laws'],
  find: phrases(
    [
      '(?:your |full |past |previous ){0,4}salary histor(?:y|ies)',
      '(?:your |provide |state |share |include |mention |with )(?:\\w+ )?(?:current|present|last|previous|existing|most recent) (?:(?:and|&|/|or) (?:expected|desired) )?(?:salary|ctc|compensation|pay|package|remuneration)',
      'current (?:ctc|salary)(?:,| and| &|/)? ?(?:expected|desired|notice)?(?! ?\\/ ?OTE| (?:salary )?ranges?)',
    ],
    {
      boilerplate: true,
      skip: ['about'],
      unless:
        /\b(?:not|never|n['’]t|without|prohibit\w*|ban(?:s|ned|ning)?|discuss\w* (?:or|and) disclos\w*|inquired|range|based on)\b/i,
    },
  ),
  flags: [
    'Please include your salary history.',
    'Mention your current CTC and notice period.',
    'Send us your current salary and bank account number.',
  ],
  ignores: [
    'Tell us the salary you expect.',
    'We do not ask for salary history.',
    'Washington bans questions about your current salary.',
    'Current Salary/OTE Ranges (subject to change):',
    'Employees who have inquired about pay will not be discriminated against.',
  ],
};
