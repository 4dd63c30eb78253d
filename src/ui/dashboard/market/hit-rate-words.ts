import { type HitRate, type HitRates, promised } from '../../../library/hit-rate';
import { count } from '../../panel/words';

/** Fewer than this show nothing but themselves. */
const few = 5;

/** What the running hit rate says, a sentence each; for at least one posting. */
export function hitRateWords({ all, unseen, leftOut }: HitRates): string[] {
  const { n, hits, usual, miss } = all;
  const [least, most] = usual;
  const sentences = [
    `Of ${count(n, 'saved posting')} with yearly base pay stated, our range held ${hits}.`,
    `A range that keeps its promise of ${promised * 10} in 10 would hold ${least === most ? least : `${least} to ${most}`} of so many.`,
  ];
  if (miss !== null) {
    const half = n === 1 ? 'The estimate missed by' : 'Half of the estimates missed by less than';
    sentences.push(`${half} ${percent(miss)}${sideWords(all)}.`);
  }
  if (n < few) sentences.push('Too few to tell: one more or less turns the picture.');
  else if (hits < least) {
    sentences.push(
      'That is too few: for the postings you save, take our ranges as narrower than they should be.',
    );
  } else if (hits > most) {
    sentences.push('That is more than promised: our ranges are wider than these postings need.');
  }
  if (unseen.n > 0) {
    const whose = unseen.n === n && n > 1 ? 'All of them' : `${unseen.n} of them`;
    sentences.push(
      `${whose} you had seen on an earlier day without pay; of those our range held ${unseen.hits}.`,
    );
  }
  const left = leftOutWords(leftOut);
  if (left) sentences.push(left);
  return sentences;
}

/** Pay that could not be counted, and why; null: none. */
export function leftOutWords({ total, oneEnd, other }: HitRates['leftOut']): string | null {
  const why = [
    total > 0 && `${total} total pay`,
    oneEnd > 0 && `${oneEnd} only one end of a band`,
    other > 0 && `${other} pay that has no estimate to be held against`,
  ].filter((words) => words !== false);
  return why.length === 0 ? null : `Not counted: ${why.join(', ')}.`;
}

/** "8 %", in one piece. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** Which way the estimates lean, where enough postings show it. */
function sideWords({ n, bias }: HitRate): string {
  if (n < few || bias === null || Math.abs(bias) < 0.02) return '';
  return `, and the middle one lies ${percent(Math.abs(bias))} ${bias > 0 ? 'above' : 'below'} what is stated`;
}
