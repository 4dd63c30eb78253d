import type { Flag, FlagContext, Hit } from './flag';
import { regionsOf } from './laws-of-place';
import { phrases } from './phrases';

export const foreignHours: Flag = {
  id: 'foreign-hours',
  title: "Another time zone's working hours, or night shifts",
  why: 'Working by the clock of another place shifts the day for good, not now and then.',
  question: 'Which hours of my own day would be fixed, and on how many days?',
  mend: 'State the hours of overlap in local time.',
  category: 'working-life',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find: (context) => words(context).filter(({ span }) => !isHome(quoteOf(context, span), context)),
  flags: ['Willing to work US hours.', 'Rotational night shifts apply.'],
  ignores: [
    { text: 'Must work EST hours.', location: ['New York, NY'] },
    { text: 'Working hours aligned with European time zones.', location: ['Remote Europe'] },
    'No night shifts.',
    'Teams across several time zones.',
    'Models that plan nurses’ night shifts.',
  ],
};

const words = phrases(
  [
    '(?:night|graveyard|rotating|rotational|evening|late) shifts?',
    '(?:work|working|operate|available|align\\w*|adher\\w+|flexib\\w+)(?: \\w+){0,4} (?:u\\.?s\\.?a?|us|uk|european|american|emea|apac|pst|est|cst|pacific|eastern)(?:[- ](?:based|time|zone|business|working|core|standard|coast)){0,4} (?:hours|shifts?|timings?|time ?zones?)',
  ],
  {
    skip: ['about', 'legal', 'benefits'],
    unless:
      /\b(?:patients?|nurses?|ideally|also encouraged|(?:based|reside|located) in the (?:US|U\.S\.|United States)|drivers?|factory|plants?|global team|across time ?zones)\b/i,
  },
);

/** US hours for a job in the US are its own hours. */
function isHome(quote: string, { posting }: FlagContext): boolean {
  const lines = [...posting.location, posting.title];
  if (/europ|emea/i.test(quote)) return lines.some((line) => /europe|emea|\bEU\b/i.test(line));
  if (!american.test(quote)) return false;
  return (
    lines.some((line) => /\b(?:[Uu]nited [Ss]tates|USA?|U\.S\.)/.test(line)) ||
    posting.location.some((line) => regionsOf(line).some(({ country }) => country === 'US'))
  );
}

const american = /\b(?:u\.?s\.?a?|american|pst|est|cst|pacific|eastern)\b/i;

function quoteOf({ posting }: FlagContext, span: Hit['span']): string {
  if (!span) return '';
  const text = span.block < 0 ? posting.title : (posting.blocks[span.block]?.text ?? '');
  return text.slice(span.start, span.end);
}
