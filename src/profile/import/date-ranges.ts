import type { Month } from '../person';

/** A stretch of time in months since year 0; the end counts no more. */
export interface Stretch {
  from: number;
  to: number;
}

/** A stretch as it stands in a line. */
export interface StatedStretch extends Stretch {
  /** As exactly as it is stated. */
  began: Month;
  ended: Month | 'now';
  /** Where its words stand in the line. */
  at: number;
  length: number;
}

const months = [
  /^jan/i,
  /^fe[bv]/i,
  /^(?:mar|mrz)/i,
  /^a[pbv]r/i,
  /^ma[iy]/i,
  /^ju(?:n|in)/i,
  /^ju(?:l|il)/i,
  /^a(?:ug|ou|go)/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[ei][czc]/i,
];

const month = String.raw`(?:(?:jan|feb|fev|mar|mrz|apr|abr|avr|mai|may|jun|juin|jul|juil|aug|aou|ago|sep|oct|okt|nov|dec|dez|dic)[a-z]{0,7}\.?,? ?|(?:\d{1,2}[/.])?\d{1,2}[/.])`;
const day = String.raw`(?:${month})?(?:19|20)\d{2}(?:[-/.](?:0[1-9]|1[0-2])(?![\d/.])|-\d{2}-\d{2})?`;
const now =
  "present|now|to ?day|date|current(?:ly)?|heute|jetzt|aktuell|gegenwart|laufend|aujourd['’]hui|(?:a )?ce jour|actuel(?:lement)?|en cours|actualidad|ongoing";
const range = new RegExp(
  String.raw`(?<![\d$€£])(${day}) ?(?:[-–—−→]|->|to|until|till|through|bis|au?|jusqu['’]a) ?(${day}|${now})(?![\d])`,
  'gi',
);
/** "Summer 2017": three months, of which no more is known. */
const season =
  /\b(?:spring|summer|fall|autumn|winter|fruhling|sommer|herbst|ete|automne|hiver) ((?:19|20)\d{2})(?!\d| ?[-–—])/gi;
const since = new RegExp(String.raw`\b(?:since|seit|ab|depuis) (${day})`, 'gi');

/** The stretches of time a line states; `today` is an ISO date, for "present". */
export function stretchesIn(line: string, today: string): StatedStretch[] {
  const plain = withoutAccents(line);
  const end = (monthOf(today)?.first ?? 0) + 1;
  const found: StatedStretch[] = [];
  const note = (match: RegExpMatchArray, from: string, to: string | null) => {
    const first = monthOf(from);
    const last = to !== null && /\d{4}/.test(to) ? monthOf(to) : null;
    if (!first || (to !== null && /\d{4}/.test(to) && !last)) return;
    const until = last ? last.last : end - 1;
    if (first.first >= until || until > end) return;
    found.push({
      from: first.first,
      to: until,
      began: first.month,
      ended: last?.month ?? 'now',
      at: match.index ?? 0,
      length: match[0].length,
    });
  };
  for (const match of plain.matchAll(range)) note(match, match[1] ?? '', match[2] ?? '');
  if (found.length > 0) return found;
  for (const match of plain.matchAll(since)) note(match, match[1] ?? '', null);
  if (found.length > 0) return found;
  for (const match of plain.matchAll(season)) {
    const year = match[1] ?? '';
    const from = Number(year) * 12;
    if (from + 3 > end) continue;
    const at = match.index ?? 0;
    found.push({ from, to: from + 3, began: year, ended: year, at, length: match[0].length });
  }
  return found;
}

/** Whole years the stretches cover together, overlaps once; halves are kept. */
export function yearsOf(stretches: readonly Stretch[]): number {
  let covered = 0;
  let until = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.round(covered / 6) / 2;
}

/**
 * "March 2019", "03/2019", "2019-03", "2019". `first`, `last`: where a stretch begins that begins
 * there, and ends that ends there: a named month is worked to its end, a bare year is its beginning.
 */
function monthOf(words: string): { month: Month; first: number; last: number } | null {
  const year = /(?:19|20)\d{2}/.exec(words)?.[0];
  if (!year) return null;
  const numbered =
    /(?:19|20)\d{2}[-/.](\d{2})/.exec(words)?.[1] ??
    /^(?:\d{1,2}[/.])??(\d{1,2})[/.]\d{4}/.exec(words)?.[1];
  const at = numbered ? Number(numbered) - 1 : months.findIndex((name) => name.test(words));
  if (at > 11 || (numbered && at < 0)) return null;
  const begins = Number(year) * 12;
  if (at < 0) return { month: year, first: begins, last: begins };
  const month = `${year}-${String(at + 1).padStart(2, '0')}`;
  return { month, first: begins + at, last: begins + at + 1 };
}

/** The same letters without their marks, each where it stood. */
function withoutAccents(line: string): string {
  return line.normalize('NFC').replace(/[À-ž]/g, (letter) => letter.normalize('NFD').charAt(0));
}
