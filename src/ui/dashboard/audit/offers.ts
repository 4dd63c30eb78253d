import type { Block } from '../../../posting';

/** Things employers offer beside base pay, by how postings name them. */
const kinds = [
  ['equity', /\b(?:equity|stock options?|RSUs?|restricted stock|ESPP|shares in)\b/i],
  [
    'bonus',
    /\b(?:(?:annual|performance|target|yearly|discretionary) bonus(?:es)?|bonus (?:plan|program|target|eligib\w+|opportunit\w+))\b/i,
  ],
  ['signOn', /\bsign(?:ing)?[- ]on bonus|\bsigning bonus/i],
  [
    'pension',
    /\b(?:401\(?k\)?[^.\n]{0,40}match\w*|match\w*[^.\n]{0,40}401\(?k\)?|employer pension|pension (?:scheme|plan|contributions?)|RRSP match\w*)/i,
  ],
  [
    'health',
    /\b(?:health(?:care)?|medical)(?:,| and|\/)? ?(?:dental|vision|insurance|cover(?:age)?|plans?|benefits)\b/i,
  ],
  ['parentalLeave', /\b(?:parental|maternity|paternity|family) leave\b/i],
  [
    'daysOfLeave',
    /\b\d{2} (?:\w+ )?days?(?:’|')? (?:of )?(?:\w+ )?(?:leave|holidays?|vacation|PTO|off)\b/i,
  ],
  ['unlimitedLeave', /\b(?:unlimited|flexible) (?:PTO|vacation|paid time off|time off|leave)\b/i],
  ['remote', /\b(?:fully|100 ?%) remote\b|\bremote[- ]first\b|\bwork from (?:anywhere|home)\b/i],
  ['flexibleHours', /\bflexible (?:hours|schedules?|working|work)\b|\bflexitime\b/i],
  [
    'learning',
    /\b(?:learning|training|education|development|conference|tuition)(?: and \w+)? (?:budget|stipend|allowance|assistance|reimbursement)\b/i,
  ],
  [
    'homeOffice',
    /\b(?:home[- ]office|remote work|equipment|workspace) (?:budget|stipend|allowance|setup)\b/i,
  ],
  ['moving', /\brelocation (?:assistance|package|support|benefits?|bonus|stipend)\b/i],
  [
    'visa',
    /\b(?:visa sponsorship (?:is )?(?:available|offered|provided)|(?:we|will|can|do|happy to) sponsor(?: \w+)? visas?)\b/i,
  ],
  ['family', /\b(?:child ?care|fertility|adoption|dependent care|backup care)\b/i],
  ['wellness', /\b(?:wellness|gym|mental health|wellbeing|well-being)\b/i],
  ['sabbatical', /\bsabbaticals?\b/i],
  ['shorterWeek', /\b(?:four|4)[- ]day (?:work ?)?week\b/i],
  [
    'ownResearch',
    /\b(?:20 ?% time|publish (?:papers|your work)|time for (?:research|side projects))\b/i,
  ],
] as const satisfies readonly (readonly [name: string, words: RegExp])[];

/** Something offered; its words are in the area `competitors`. */
export type Offer = (typeof kinds)[number][0];

/** What a posting's text offers beside base pay, by name. */
export function offersIn(blocks: readonly Block[]): Offer[] {
  const text = blocks.map((block) => block.text).join('\n');
  return kinds.filter(([, words]) => words.test(text)).map(([name]) => name);
}
