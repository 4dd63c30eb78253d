import type { Flag } from './flag';
import { statesPay } from './pay-presence';
import { phrases } from './phrases';

export const competitiveOnly: Flag = {
  id: 'competitive-only',
  title: 'A word where the number would stand',
  why: '"Competitive" or "depending on experience" stands in place of an amount. It commits to nothing.',
  question: 'Which number is budgeted for this role?',
  mend: 'Replace the word by the range you expect to pay.',
  category: 'pay',
  severity: 'info',
  grade: 'convention',
  sources: ['conventions'],
  find: (context) => (statesPay(context) ? [] : words(context)),
  flags: [
    'Competitive salary, DOE.',
    'Pay is commensurate with experience.',
    'We offer an attractive salary.',
    'Compensation – Competitive (including bonus)',
  ],
  ignores: [
    'Competitive salary of $210,000 - $260,000.',
    'A competitive market for models.',
    'Competitive analysis.',
  ],
};

const words = phrases(
  [
    '(?:highly |very |extremely |market[- ])?(?:competitive|attractive|generous|excellent|great|top[- ]of[- ](?:the[- ])?market|above[- ]market|top[- ]tier) (?:base |annual |cash |total |market |and \\w+ |, \\w+ ){0,4}(?:salary|salaries|compensation|pay|remuneration|wages?)(?: package)?',
    '(?:salary|compensation|pay|remuneration|package) ?(?:[-–:]|is|will be) ?(?:highly |very )?(?:competitive|attractive|negotiable)',
    'market leader in compensation',
    'DOE',
    '(?:salary|pay|compensation|remuneration) (?:is |will be |to be |are )?(?:commensurate|negotiable|dependent|depends|based|depending|tbd|open) ?(?:with|on|upon)? ?(?:your |relevant )?(?:skills and )?(?:experience|qualifications)?',
    'commensurate with (?:your |relevant )?(?:skills and )?(?:experience|qualifications)',
  ],
  { skip: ['legal'] },
);
