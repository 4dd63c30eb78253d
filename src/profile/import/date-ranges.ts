/** A stretch of time in months since year 0; the end counts no more. */
export interface Stretch {
  from: number;
  to: number;
}

const months = [
  /^jan/i,
  /^fe[bv]/i,
  /^(?:mar|mär|mrz)/i,
  /^a[pbv]r/i,
  /^ma[iy]/i,
  /^ju(?:n|in)/i,
  /^ju(?:l|il)/i,
  /^a(?:ug|oû|go)/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[ei][czc]/i,
];

const month = String.raw`(?:(?:jan|feb|fev|mar|mär|mrz|apr|abr|avr|mai|may|jun|juin|jul|juil|aug|aoû|ago|sep|oct|okt|nov|dec|dez|dic)[a-zäéû]{0,7}\.?,? ?|\d{1,2}[/.])`;
const day = String.raw`(?:${month})?(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?`;
const now =
  "present|now|today|date|current(?:ly)?|heute|jetzt|aktuell|aujourd'hui|actualidad|ongoing";
const range = new RegExp(
  String.raw`(?<![\d$€£])(${day}) ?(?:[-–—−]|to|until|bis|à) ?(${day}|${now})(?![\d])`,
  'gi',
);
const since = new RegExp(String.raw`\b(?:since|seit|depuis) (${day})`, 'gi');

/** The stretches of time a line states; `today` is an ISO date, for "present". */
export function stretchesIn(line: string, today: string): Stretch[] {
  const end = monthOf(today, false) ?? 0;
  const found: Stretch[] = [];
  for (const [, from = '', to = ''] of line.matchAll(range)) {
    const first = monthOf(from, false);
    const last = /\d{4}/.test(to) ? monthOf(to, true) : end;
    if (first !== null && last !== null && first < last && last <= end + 1) {
      found.push({ from: first, to: last });
    }
  }
  if (found.length > 0) return found;
  for (const [, from = ''] of line.matchAll(since)) {
    const first = monthOf(from, false);
    if (first !== null && first < end) found.push({ from: first, to: end });
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

/** "March 2019", "03/2019", "2019-03", "2019". A bare year is its beginning, at the start and at the end alike. */
function monthOf(words: string, end: boolean): number | null {
  const year = Number(/(?:19|20)\d{2}/.exec(words)?.[0]);
  if (!year) return null;
  const numbered = /(?:19|20)\d{2}-(\d{2})/.exec(words)?.[1] ?? /^(\d{1,2})[/.]/.exec(words)?.[1];
  const named = months.findIndex((name) => name.test(words));
  const at = numbered ? Number(numbered) - 1 : named;
  if (at > 11) return null;
  // A named month is worked to its end.
  return year * 12 + (at < 0 ? 0 : at + (end ? 1 : 0));
}
