import type { StatedPay } from '../../pay-insight';
import type { PayPeriod, Posting } from '../../posting';
import type { Sentence } from './facts';
import { findMoney, type Money } from './money';
import { currencyOfPlaces, fitsPlace } from './pay-place';
import { kindIn, lastPeriodIn, payness, periodIn } from './pay-words';
import { quoteAround } from './quote';

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
  for (const [at, sentence] of sentences.entries()) {
    if (!/\d/.test(sentence.text)) continue;
    for (const band of inSentence(sentence, sentences[at - 1], sentences[at + 1], local)) {
      if (!bands.some((known) => isSame(known, band))) bands.push(band);
    }
  }
  return inOrder(bands, posting);
}

interface Candidate {
  min: Money | null;
  max: Money | null;
  start: number;
  end: number;
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
  const candidates = pair(text, findMoney(text));
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
  return label ? `${own}${previous.text.slice(-90)} ` : own;
}

const joins =
  /^(?: ?(?:per|a|an|\/) ?(?:year|yr|hour|hr|annum|month|week|day)| gross| annually)? ?[*]{0,2} ?(?:-|–|—|―|−|to|until|bis|through|(?:-|–|and)? ?up to|and|\/|~)? ?[*]{0,2} ?$/i;

/** Puts the two ends of a range together. */
function pair(text: string, sums: readonly Money[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const money of sums) {
    const last = candidates.at(-1);
    const from = last?.max ?? last?.min ?? null;
    const between = last === undefined ? '' : text.slice(last.end, money.start);
    if (last !== undefined && from !== null && isRange(text, last, from, between, money)) {
      if (last.min === null) last.min = from;
      last.max = money;
      last.end = money.end;
      continue;
    }
    // "$80k / £65k equivalent": the same sum once more.
    if (/^ ?\/ ?$/.test(between) && from !== null && from.currency !== money.currency) continue;
    candidates.push({ min: money, max: null, start: money.start, end: money.end });
  }
  return candidates;
}

function isRange(text: string, last: Candidate, from: Money, between: string, to: Money): boolean {
  const low =
    from.times === 1 && to.times > 1 && from.amount < 1000 ? from.amount * to.times : from.amount;
  if (to.amount < low || to.amount > low * 12) return false;
  const mixed = from.currency !== null && to.currency !== null && from.currency !== to.currency;
  if (mixed) return false;
  const reach = text.slice(Math.max(0, last.start - 34), last.start);
  if (/\bup to\b/i.test(reach.slice(-9))) return false;
  // "from $70k for juniors, and up to $75k for seniors"
  const upTo = between.length < 60 && /^[^.;$€£\d]*\bup to ?$/i.test(between);
  const signed = (from.currency !== null || from.dollar) && (to.currency !== null || to.dollar);
  if (upTo) return signed;
  if (!joins.test(between)) return false;
  const word = between.trim().toLowerCase();
  if (word === '') return signed && to.amount > from.amount && between === '';
  if (word === 'and') return /\bbetween\b|\bfrom\b/i.test(reach);
  if (word === '/') return false;
  return true;
}

function judge(
  sentence: Sentence,
  candidate: Candidate,
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
  if (!signed && !grouped) return null;
  const inTitle = sentence.block < 0 && (min.times > 1 || (max?.times ?? 1) > 1 || signed);
  const inside = sentence.text.slice(candidate.start, candidate.end);
  const period =
    periodIn(inside) ?? periodIn(after.slice(0, 32)) ?? lastPeriodIn(before.slice(-90)) ?? null;
  const score =
    payness(before, after) + (inTitle ? 1 : 0) + (max !== null && signed && low >= 20_000 ? 1 : 0);
  if (score < (signed ? 1 : 2)) return null;
  if (/^ ?(?:%|x\b|years?\b(?! ?salary)|days|people|employees|users)/i.test(after)) return null;
  const currency = min.currency ?? max?.currency ?? dollarOf(before, after, local, signed);
  const unit = period ?? (isAnnual(low, currency) ? 'year' : null);
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
  if (/\bCAD\b|\bCanad/i.test(near)) return 'CAD';
  if (/\bAUD\b|\bAustralia/i.test(near)) return 'AUD';
  if (/\bUSD\b|\bU\.?S\.?\b|\bUnited States\b/.test(near)) return 'USD';
  if (!signed) return local ?? 'USD';
  return local !== null && /^(?:CAD|AUD|NZD|SGD|HKD)$/.test(local) ? local : 'USD';
}

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
  return level?.[1] ?? label?.[1]?.trim() ?? null;
}

/** Why a figure cannot be right as labelled, or null. */
function implausible(
  min: number | null,
  max: number | null,
  period: PayPeriod | null,
  currency: string | null,
): string | null {
  const figure = max ?? min;
  if (figure === null) return null;
  const small =
    currency === 'INR' || currency === 'JPY' || currency === 'KRW' || currency === 'HUF';
  if (period === 'year' && figure < 2_000)
    return 'far too little for a year: probably an hourly or monthly figure';
  if (period === 'year' && figure > 5_000_000 && !small) return 'far too much for a year';
  if (period === 'hour' && figure > 2_000 && !small)
    return 'far too much for an hour: probably a monthly or yearly figure';
  if (min !== null && max !== null && min > max) return 'the lower end is above the upper end';
  if (min !== null && max !== null && min > 0 && max / min > 8)
    return 'the range is too wide to mean anything';
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
