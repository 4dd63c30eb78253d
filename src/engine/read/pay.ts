import type { StatedPay } from '../../pay-insight';
import type { Posting } from '../../posting';
import type { Sentence } from './facts';
import { implausible } from './implausible-pay';
import { findMoney } from './money';
import { whereOf } from './pay-label';
import { currencyOfPlaces, dollarOf, fitsPlace } from './pay-place';
import { type PayRange, toRanges } from './pay-range';
import { unitOf } from './pay-unit';
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
  for (const candidate of candidates) {
    const own = text.slice(Math.max(0, candidate.start - 140), candidate.start);
    const before = heading + own;
    const following = text.slice(candidate.end);
    const after = following.trim() === '' && next?.block === sentence.block ? next.text : following;
    const band = judge(sentence, candidate, before, after, local);
    if (band === null) continue;
    // A heading lends its words to a label that has none of its own.
    bands.push({ ...band, where: whereOf(own, after) ?? whereOf(before, after) });
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
): Omit<StatedPay, 'where'> | null {
  const { min, max } = candidate;
  const low = min.amount;
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
    implausible: implausible(low, high, unit, currency),
  };
}

/** Words that may follow a sum without a currency; any other says what is counted. */
const goesOn =
  /^ ?(?:per|an?|to|plus|and|or|annual\w*|gross|net|base|basic|salary|depend\w+|based|in|for|with|on|brutto|pro|im|al|euros?|dollars?|pounds?|year\w*|month\w*|hour\w*|is|as|at|negotiable|commensurate|total|before|after)\b/;

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
  return bands.toSorted((a, b) => rank(a) - rank(b));
}
