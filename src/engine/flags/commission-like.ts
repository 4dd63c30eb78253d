import type { Flag } from './flag';
import { phrases } from './phrases';

export const commissionLike: Flag = {
  id: 'commission-like',
  title: 'Pay that depends on sales',
  why: 'Commission and on-target figures are unusual for engineering leadership; what is fixed may be much less.',
  question: 'How much of the pay is fixed, and who reached the target last year?',
  mend: 'State the fixed part and the variable part apart, and how the variable part is measured.',
  category: 'pay',
  severity: 'medium',
  grade: 'convention',
  sources: ['conventions'],
  find: (context) =>
    words(context).map((hit) =>
      sells.test(context.posting.title) ? { ...hit, severity: 'info' } : hit,
    ),
  flags: ['Base plus uncapped commission.', 'OTE of $300k.', 'A commission-only position.'],
  ignores: [
    'Report to the Securities and Exchange Commission.',
    'Commission new GPU clusters.',
    'For sales roles, the range includes OTE.',
    'Current salary/OTE ranges may change.',
  ],
};

/** Where selling is the job, such pay is the rule. */
const sells = /\b(?:sales|account executive|account manager|business development|seller)\b/i;

const words = phrases(
  [
    '(?:commission|commission[- ](?:only|based))(?: (?:pay|structure|plan|role|position|compensation|earnings|opportunit\\w+))',
    'commission[- ]only',
    '(?:uncapped|unlimited) (?:commissions?|earnings?(?: potential)?|income)',
    '(?:base|salary|pay) (?:\\+|plus|and) (?:uncapped |sales |generous )?commissions?',
    '(?:OTE|on[- ]target earnings)',
    'draw against commission',
    'quota[- ]carrying',
  ],
  {
    skip: ['about', 'legal'],
    unless:
      /\b(?:securities|european|trade|federal|commissioned)\b|pay (?:equity|transparency)|may (?:also )?(?:be eligible|include)|for (?:sales|commission)[- ](?:roles|positions|eligible|based roles)|commission[- ]eligible|if applicable|may be awarded|eligible roles|commissionable|sales (?:roles|positions)|(?:salary|pay|base) ?(?:\/|or) ?OTE|included in (?:the )?OTE|\bOTE ranges?/i,
  },
);
