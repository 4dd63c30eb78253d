import type { Block } from '../../../posting';

/** Things employers offer beside base pay, by how postings name them. */
const kinds: readonly [label: string, words: RegExp][] = [
  ['Equity or shares', /\b(?:equity|stock options?|RSUs?|restricted stock|ESPP|shares in)\b/i],
  [
    'A yearly bonus',
    /\b(?:(?:annual|performance|target|yearly|discretionary) bonus(?:es)?|bonus (?:plan|program|target|eligib\w+|opportunit\w+))\b/i,
  ],
  ['A sign-on bonus', /\bsign(?:ing)?[- ]on bonus|\bsigning bonus/i],
  [
    'Pension or 401(k) with a match',
    /\b(?:401\(?k\)?[^.\n]{0,40}match\w*|match\w*[^.\n]{0,40}401\(?k\)?|employer pension|pension (?:scheme|plan|contributions?)|RRSP match\w*)/i,
  ],
  [
    'Health insurance',
    /\b(?:health(?:care)?|medical)(?:,| and|\/)? ?(?:dental|vision|insurance|cover(?:age)?|plans?|benefits)\b/i,
  ],
  ['Parental leave', /\b(?:parental|maternity|paternity|family) leave\b/i],
  [
    'A number of days of leave',
    /\b\d{2} (?:\w+ )?days?(?:’|')? (?:of )?(?:\w+ )?(?:leave|holidays?|vacation|PTO|off)\b/i,
  ],
  ['Unlimited leave', /\b(?:unlimited|flexible) (?:PTO|vacation|paid time off|time off|leave)\b/i],
  [
    'Remote work',
    /\b(?:fully|100 ?%) remote\b|\bremote[- ]first\b|\bwork from (?:anywhere|home)\b/i,
  ],
  ['Flexible hours', /\bflexible (?:hours|schedules?|working|work)\b|\bflexitime\b/i],
  [
    'A budget for learning',
    /\b(?:learning|training|education|development|conference|tuition)(?: and \w+)? (?:budget|stipend|allowance|assistance|reimbursement)\b/i,
  ],
  [
    'A budget for the home office',
    /\b(?:home[- ]office|remote work|equipment|workspace) (?:budget|stipend|allowance|setup)\b/i,
  ],
  ['Help with moving', /\brelocation (?:assistance|package|support|benefits?|bonus|stipend)\b/i],
  [
    'Visa sponsorship',
    /\b(?:visa sponsorship (?:is )?(?:available|offered|provided)|(?:we|will|can|do|happy to) sponsor(?: \w+)? visas?)\b/i,
  ],
  [
    'Care for children or family',
    /\b(?:child ?care|fertility|adoption|dependent care|backup care)\b/i,
  ],
  ['Wellness', /\b(?:wellness|gym|mental health|wellbeing|well-being)\b/i],
  ['A sabbatical', /\bsabbaticals?\b/i],
  ['A shorter week', /\b(?:four|4)[- ]day (?:work ?)?week\b/i],
  [
    'Time for own research or publishing',
    /\b(?:20 ?% time|publish (?:papers|your work)|time for (?:research|side projects))\b/i,
  ],
];

/** What a posting's text offers beside base pay, by name. */
export function offersIn(blocks: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join('\n');
  return kinds.filter(([, words]) => words.test(text)).map(([label]) => label);
}
