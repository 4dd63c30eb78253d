import type { Insights } from '../../../insights';
import type { Posting } from '../../../posting';
import { say } from '../../../words/own-say';

type ThingToTell =
  | 'pay'
  | 'place'
  | 'workplace'
  | 'reporting'
  | 'team'
  | 'owning'
  | 'success'
  | 'wishes'
  | 'benefits'
  | 'hiring'
  | 'welcome';

/** Something a candidate looks for in a posting. */
export interface Told {
  label: string;
  told: boolean;
  /** What to write where it is missing. */
  hint: string;
}

interface Look {
  name: ThingToTell;
  /** Found in the text, or known otherwise. */
  words?: RegExp;
  known?: (insights: Insights, posting: Posting) => boolean;
}

const looks: readonly Look[] = [
  {
    name: 'pay',
    known: ({ pay }) => pay.posted !== null,
  },
  {
    name: 'place',
    known: (_, { location }) => location.length > 0,
  },
  {
    name: 'workplace',
    known: ({ requirements }) => requirements.workplace !== null,
  },
  {
    name: 'reporting',
    words:
      /\breport(?:s|ing)? (?:directly )?(?:in)?to\b|\breporting line\b|\byour manager\b|\bberichte[nt]\b[^.]{0,20}\ban\b|\bdirekt unterstellt\b/i,
  },
  {
    name: 'team',
    words:
      /\bteam of (?:about |around |some |~ ?)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)|\b\d+(?:\+|[-–]\d+)? (?:\w+ )?(?:engineers|people|reports|managers|scientists|developers)\b|\b(?:direct|indirect) reports\b|\bteam (?:von|aus|mit) \d+|\b\d+ (?:mitarbeiter\w*|ingenieur\w*|kolleg\w*)/i,
  },
  {
    name: 'owning',
    words:
      /\b(?:own(?:s|ership)?|accountable for|responsible for|you(?:’|'|wi)ll lead|budget|verantwort\w+)\b/i,
  },
  {
    name: 'success',
    words:
      /\b(?:success (?:looks|is|means|in (?:this|the) role)|(?:in|after|within|by the end of) (?:your|the) first (?:\w+ )?(?:days|weeks|months|year)|after (?:a|one|your first) year|within (?:\w+ )?(?:months|a year)|measured by|key results|KPIs?|OKRs?|(?:nach|in) (?:einem jahr|ihrem ersten|den ersten)|erfolg (?:ist|heißt|messen))\b/i,
  },
  {
    name: 'wishes',
    words:
      /\b(?:preferred|nice[- ]to[- ]haves?|(?:a|big|huge|strong) plus|bonus points|ideally|desirable|wünschenswert|von vorteil|idealerweise)\b/i,
  },
  {
    name: 'benefits',
    words:
      /\b(?:benefits|health (?:insurance|care|cover)|medical|dental|pension|401\(?k\)?|paid (?:leave|time off|holidays?)|vacation|days? (?:of )?(?:leave|holiday)|parental leave|PTO|urlaub\w*|altersvorsorge|elternzeit)\b/i,
  },
  {
    name: 'hiring',
    words:
      /\b(?:interview(?:s|ing)?|hiring process|recruitment process|selection process|next steps|rounds?|take-home|how to apply|to apply|how we hire|(?:two|three|four|\d) conversations|bewerbungs\w+|vorstellungs\w+|gespräch\w*)\b/i,
  },
  {
    name: 'welcome',
    words:
      /\b(?:equal[- ](?:opportunit(?:y|ies)|employment)|accommodations?|adjustments|discriminat\w+|all (?:qualified )?applicants|regardless of|without regard to|unabhängig von|schwerbehindert\w*|chancengleichheit)\b/i,
  },
];

/** The languages whose words are known here; null: too little text to tell. */
const read: readonly (string | null)[] = ['en', 'de', null];

/**
 * What candidates look for, and whether the draft says it. In a language whose words are not known,
 * only what is known otherwise: that nothing was found there would say nothing.
 */
export function toldIn(posting: Posting, insights: Insights, language: string | null): Told[] {
  const text = posting.blocks.map((block) => block.text).join('\n');
  const some = read.includes(language) ? looks : looks.filter(({ words }) => !words);
  return some.map(({ name, words, known }) => ({
    label: say(`norms.${name}`),
    hint: say(`norms.${name}Hint`),
    told: (words?.test(text) ?? false) || (known?.(insights, posting) ?? false),
  }));
}
