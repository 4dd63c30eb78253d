import type { Implausible, StatedPay } from '../../pay-insight';
import type { PayPeriod, Posting } from '../../posting';
import type { Sentence } from './facts';
import { findMoney } from './money';
import { currencyOfPlaces, fitsPlace } from './pay-place';
import { type PayRange, toRanges } from './pay-range';
import { kindIn, lastPeriodIn, paidIn, payness, periodIn } from './pay-words';
import { quoteAround } from './quote';

/** A sentence with more sums is a table, a posting with more such sentences no posting. */
const mostSums = 16;
const mostSentences = 150;

/** Every band of pay the posting states, the one for its own place first. */
export function findPay(posting: Posting, sentences: readonly Sentence[]): StatedPay[] {
  const local = currencyOfPlaces(posting.location.join(' | '));
  const structured = posting.pay.map((pay): StatedPay => {
    const { min, max, currency, period, kind } = pay;
    return {
      min,
      max,
      currency,
      period,
      kind,
      evidence: { quote: pay.text ?? '', span: null },
      where: pay.where ?? null,
      implausible: implausible(min, max, period, currency),
    };
  });
  const bands = [...structured];
  let sentencesWithSums = 0;
  for (const [at, sentence] of sentences.entries()) {
    if (!/[$£€₹¥₪₱₩₺₴]|\d{2}/.test(sentence.text)) continue;
    if (++sentencesWithSums > mostSentences) break;
    for (const band of inSentence(sentence, sentences[at - 1], sentences[at + 1], local)) {
      if (!bands.some((known) => isSame(known, band))) bands.push(band);
    }
  }
  return inOrder(bands, posting);
}

function inSentence(
  sentence: Sentence,
  previous: Sentence | undefined,
  next: Sentence | undefined,
  local: string | null,
): StatedPay[] {
  const { text } = sentence;
  const bands: StatedPay[] = [];
  const heading = lead(sentence, previous);
  const candidates = toRanges(text, findMoney(text).slice(0, mostSums));
  for (const [at, candidate] of candidates.entries()) {
    const before =
      heading + text.slice(at === 0 ? 0 : Math.max(0, candidate.start - 140), candidate.start);
    const following = text.slice(candidate.end);
    const after = following.trim() === '' && next?.block === sentence.block ? next.text : following;
    const band = judge(sentence, candidate, before, after, local);
    if (band !== null) bands.push(band);
  }
  return bands;
}

/** The words a sum inherits from what stands before its sentence: a heading, or a label cut off. */
function lead(sentence: Sentence, previous: Sentence | undefined): string {
  const own = sentence.section === 'pay' ? 'pay range ' : '';
  if (previous === undefined || previous.block < sentence.block - 2 || previous.block < 0)
    return own;
  const label = previous.text.length < 90 || /[:–—-]$/.test(previous.text);
  if (!label) return own;
  // What is complete speaks of its own: "costs differ", "Type: contract". Only its words of pay carry over.
  const complete =
    (previous.text.length > 45 && /\.$/.test(previous.text)) || /: \S/.test(previous.text);
  return `${own}${complete ? (paidIn(previous.text) ?? '') : previous.text.slice(-90)} `;
}

function judge(
  sentence: Sentence,
  candidate: PayRange,
  before: string,
  after: string,
  local: string | null,
): StatedPay | null {
  const { min, max } = candidate;
  if (min === null) return null;
  const times = max !== null && min.times === 1 && min.amount < 1000 ? max.times : 1;
  const low = min.amount * times;
  const high = max?.amount ?? null;
  const signed =
    min.currency !== null || min.dollar || max?.currency != null || max?.dollar === true;
  const grouped = min.grouped || max?.grouped === true;
  // "Salary 120000 to 140000": bare digits count as a range of yearly size only.
  const plain = high !== null && low >= 15_000 && high < 1_000_000;
  if (!signed && !grouped && !plain) return null;
  // "1,300 leading brands", "25k+ professionals": a bare figure counts what stands behind it.
  if (!signed && max === null && /^ ?[a-z]/.test(after) && !goesOn.test(after)) return null;
  const inTitle = sentence.block < 0 && (min.times > 1 || (max?.times ?? 1) > 1 || signed);
  const inside = sentence.text.slice(candidate.start, candidate.end);
  const period =
    periodIn(inside) ?? periodIn(after.slice(0, 32)) ?? lastPeriodIn(before.slice(-90));
  const score =
    payness(inTitle ? '' : before, after) +
    (inTitle ? (max !== null ? 2 : 1) : 0) +
    (max !== null && signed && low >= 20_000 ? 1 : 0);
  if (score < (signed ? 1 : 2)) return null;
  if (/^ ?(?:%|x\b|years?\b(?! ?salary)|days|people|employees|users)/i.test(after)) return null;
  const currency = min.currency ?? max?.currency ?? dollarOf(before, after, local, signed);
  const unit = period ?? unitOf(low, currency, before);
  if (unit === null && low < 1000 && max === null) return null;
  if (unit === 'year' && low < 1000 && max === null) return null;
  const upTo = max === null && /\b(?:up to|max(?:imum)?(?: of)?|no more than)[:\s]*$/i.test(before);
  const from =
    max === null &&
    (min.plus ||
      /\b(?:from|starting(?: (?:at|pay|salary|rate|wage))?(?: of| is)?|minimum(?: of)?|at least|begins? at|start at)[:\s–-]*$/i.test(
        before,
      ));
  return {
    min: upTo ? null : low,
    max: from ? null : (high ?? low),
    currency,
    period: unit,
    kind: kindIn(before, after),
    evidence: quoteAround(sentence, candidate.start, candidate.end),
    where: whereOf(before, after),
    implausible: implausible(low, high, unit, currency),
  };
}

/** Words that may follow a sum without a currency; any other says what is counted. */
const goesOn =
  /^ ?(?:per|an?|to|plus|and|or|annual\w*|gross|net|base|basic|salary|depend\w+|based|in|for|with|on|brutto|pro|im|al|euros?|dollars?|pounds?|year\w*|month\w*|hour\w*|is|as|at|negotiable|commensurate|total|before|after)\b/;

/** The unit of a sum that names none: by its size, and by the words of hourly work. */
function unitOf(amount: number, currency: string | null, before: string): PayPeriod | null {
  if (isAnnual(amount, currency)) return 'year';
  const paid = /\b(?:starting pay|pay rate|rate of pay|base pay|pay)\b[^.;]{0,12}$/i.test(before);
  return paid && amount >= 7 && amount < 200 && currency === 'USD' ? 'hour' : null;
}

function isAnnual(amount: number, currency: string | null): boolean {
  return amount >= (currency === 'INR' || currency === 'JPY' ? 200_000 : 12_000);
}

/** Which dollar a bare "$" is: what the words say, else that of the posting's place. */
function dollarOf(
  before: string,
  after: string,
  local: string | null,
  signed: boolean,
): string | null {
  const near = `${before.slice(-60)} ${after.slice(0, 30)}`;
  // Codes count right beside the sum only: CAD is a kind of software too.
  const beside = `${before.slice(-9)} ${after.slice(0, 9)}`;
  if (/\bCAD\b/.test(beside) || /\bCanad/i.test(near)) return 'CAD';
  if (/\bAUD\b/.test(beside) || /\bAustralia/i.test(near)) return 'AUD';
  if (/\bUSD\b|\bU\.?S\.?\b|\bUnited States\b/.test(near)) return 'USD';
  if (!signed) return local ?? 'USD';
  return local !== null && /^(?:CAD|AUD|NZD|SGD|HKD)$/.test(local) ? local : 'USD';
}

/** Labels that stand before a sum and name no place or level. */
const noPlace =
  /^(?:the|this|annual|base|pay|salary|compensation|OTE|total|range|target|hourly|rate|wage|expected|estimated|starting|gross)\b/i;

/** The place or level a band is for, from the label before it. */
function whereOf(before: string, after: string): string | null {
  const label =
    /(?:\bfor|\bin|\bof)(?: the)?(?: location(?:s)? of)? ([A-Z][\w .,/'-]{1,60}?)(?:[- ]based\b[^$€£]*| (?:is|are|ranges?)\b[^$€£]{0,20}|:\s*)$/.exec(
      before,
    ) ??
    /\b([A-Z][\w ,/.-]{1,48}?)(?: \([^)]{1,40}\))? ?(?:Residents?|Salary Range|Pay Range|Base Pay)?:\s*$/.exec(
      before,
    );
  const level = /^,? for ((?:Level|Grade|L) ?\w{1,4})\b/.exec(after);
  const where = level?.[1] ?? label?.[1]?.trim() ?? null;
  return where === null || noPlace.test(where) ? null : where;
}

/** Why a figure cannot be right as labelled, or null. */
function implausible(
  min: number | null,
  max: number | null,
  period: PayPeriod | null,
  currency: string | null,
): Implausible | null {
  const figure = max ?? min;
  if (figure === null) return null;
  const small =
    currency === 'INR' || currency === 'JPY' || currency === 'KRW' || currency === 'HUF';
  if (period === 'year' && figure < 2_000) return 'tooLittleYear';
  if (period === 'year' && figure > 5_000_000 && !small) return 'tooMuchYear';
  if (period === 'hour' && figure > 2_000 && !small) return 'tooMuchHour';
  if (min !== null && max !== null && min > max) return 'endsCrossed';
  if (min !== null && max !== null && min > 0 && max / min > 8) return 'tooWide';
  return null;
}

function isSame(a: StatedPay, b: StatedPay): boolean {
  return (
    a.min === b.min &&
    a.max === b.max &&
    (a.currency === b.currency || a.currency === null) &&
    a.period === b.period
  );
}

/** The posting's place first, base pay before totals; else as the posting tells them. */
function inOrder(bands: StatedPay[], posting: Posting): StatedPay[] {
  const rank = (band: StatedPay) =>
    (fitsPlace(band.where, posting.location) ? 0 : 2) + (band.kind === 'total' ? 1 : 0);
  return bands
    .map((band, at) => ({ band, at }))
    .sort((a, b) => rank(a.band) - rank(b.band) || a.at - b.at)
    .map(({ band }) => band);
}
