import type { PayBand } from '../../pay-insight';
import type { PayPeriod } from '../../posting';

/** Words that say that a sum nearby is what one is paid. */
const pays =
  /\b(?:salar(?:y|ies)|base|compensation|comp\b|pay\b|paid\b|pays\b|wages?|hourly|rates?\b|OTE|on[- ]target|earn(?:ings?)?|remuneration|hiring range|range\b|ranges\b|TC\b|band\b|package|gehalt|salario|rémunération|annual(?:ly|ized|ised)?|gross|per annum|p\.a)/gi;

/** Words that say that a sum nearby is something else. */
const otherSums =
  /\b(?:bonus(?:es)?|sign[- ]?(?:on|ing)|401|403|retirement|RSUs?|stock|equity|worth|valued|reimburse\w*|donat\w+|stipend|credits?|allowance|insurance|relocation|referral|revenues?|funding|raised|raise|rais|valuation|series [a-h]|ARR|industry|market\b|sales of|budget|assets|invest\w*|savings|deals?|transactions?|users|customers|accounts|tuition|professional development|famil\w+|wellness|towards|match\w*|prize|awards?|costs?|loans?|funds?|quota|contracts?|grants?|lives|homes|members|employees|employers|fine\b|fees?|tax|profit|backed|seed|gift|tarjeta|lifetime|fertility|equipment|home office|learning|perks?|spend|expens\w+|portfolio|backing|companies with)\b/gi;

const periods: [PayPeriod, RegExp][] = [
  [
    'hour',
    /\b(?:per hour|an hour|hourly|hours?\b(?= rate)|p\/h|ph\b|pro stunde)|\/ ?(?:hour|hr|h)\b|\bhr\b/i,
  ],
  ['day', /\b(?:per day|a day|daily|day rate|per diem|pd\b)|\/ ?day\b/i],
  ['week', /\b(?:per week|a week|weekly)\b|\/ ?(?:week|wk)\b/i],
  ['month', /\b(?:per month|a month|monthly|pro monat|al mes|pm\b)|\/ ?(?:month|mo)\b/i],
  [
    'year',
    /\b(?:per year|a year|per annum|annual(?:ly|ized|ised)?|yearly|p\.a\b\.?|pa\b|an?num|lpa|brutto jahr|anual)|\/ ?(?:year|yr|y|annum)\b/i,
  ],
];

/** The period named in some words, or null. */
export function periodIn(words: string): PayPeriod | null {
  let first: { period: PayPeriod; at: number } | null = null;
  for (const [period, pattern] of periods) {
    const at = words.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { period, at };
  }
  return first?.period ?? null;
}

const everyPeriod = periods.map(([period, pattern]): [PayPeriod, RegExp] => [
  period,
  new RegExp(pattern, 'gi'),
]);

/** How often one works, which is nobody's pay: "two days a week", "40 hours per week". */
const rhythm =
  /\b(?:days?|hours?|hrs?|nights?|times|once|twice|weeks|months) ?(?:a|per|each|every|in the|\/) ?(?:day|week|wk|month|mo|year|yr)\b/gi;

/** The period nearest to the end of some words, or null. */
export function lastPeriodIn(words: string): PayPeriod | null {
  let last: { period: PayPeriod; at: number } | null = null;
  const plain = words.replace(rhythm, (stretch) => ' '.repeat(stretch.length));
  for (const [period, pattern] of everyPeriod) {
    for (const match of plain.matchAll(pattern)) {
      if (last === null || match.index > last.at) last = { period, at: match.index };
    }
  }
  return last?.period ?? null;
}

/** Whether base pay or all of it is meant. */
export function kindIn(before: string, after: string): PayBand['kind'] {
  const named = /^\W{0,3}(?:(base|salary)|(OTE|on[- ]target|total|TC)\b)/i.exec(after);
  if (named !== null) return named[1] === undefined ? 'total' : 'base';
  const near = `${before.slice(-90)} ${after.slice(0, 40)}`;
  if (
    /\b(?:OTE|on[- ]target|total (?:comp|cash|target|annual|reward|pay)|TC\b|variable comp|TTC|all-?in)/i.test(
      near,
    )
  ) {
    if (!/\bbase\b/i.test(near)) return 'total';
  }
  if (/\bbase\b/i.test(near)) return 'base';
  if (
    /\bsalar(?:y|ies)\b/i.test(near) &&
    /^[^.;]{0,40}(?:\+|\bplus\b|along with|in addition)/i.test(after)
  )
    return 'base';
  if (/\b(?:annual salary|starting pay)\b/i.test(before.slice(-30))) return 'base';
  return 'unknown';
}

/** The first word in a text that speaks of pay, or null. */
export function paidIn(words: string): string | null {
  return words.match(pays)?.[0] ?? null;
}

/** Money for one purpose, right before the sum: "a yearly training stipend of". */
const grant =
  /\b(?:stipends?|allowances?|reimburse\w*|tuition|(?:learning|training|education|wellness|equipment|development|home office) (?:budget|fund|credit))\b[^.;$£€]{0,30}$/i;

/** How surely the words around a sum make it pay: above 0 it is, below it is not. */
export function payness(before: string, after: string): number {
  const close = before.slice(-110);
  const said = lastIndex(close, pays);
  const other = lastIndex(close, otherSums);
  const tail = after.slice(0, 45);
  let score = 0;
  if (grant.test(close)) score -= 3;
  if (said >= 0) score += close.length - said < 60 ? 2 : 1;
  if (other >= 0 && other > said) score -= close.length - other < 45 ? 3 : 1;
  // "+ bonus" comes on top; "bonus" right behind the sum names it.
  const addition =
    /^[\s*).]*(?:[+,;&|(]|plus\b|and\b|along\b|with\b|in addition|depending|USD)/i.test(tail);
  // What is joined by a sign is another thing: "$125k salary & 1% equity".
  const joined = tail.search(/[+&;|,(]/);
  const named = tail.slice(0, joined < 0 ? 28 : Math.min(28, joined)).search(otherSums);
  otherSums.lastIndex = 0;
  if (named >= 0 && !addition) score -= 3;
  if (
    /^[\s*]*(?:(?:per|an?|\/) ?(?:hour|hr|year|yr|annum|month|day)\b|annual|hourly|base\b|salary|gross|OTE|TC\b|p\.a|DOE)/i.test(
      tail,
    )
  )
    score += 2;
  return score;
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
