import { type HitRate, type HitRates, promised } from '../../../library/hit-rate';
import { say } from '../../../words/own-say';
import { listed } from '../../parts/listed';

/** Fewer than this show nothing but themselves. */
const few = 5;

/** What the running hit rate says, a sentence each; for at least one posting. */
export function hitRateWords({ all, unseen, leftOut }: HitRates): string[] {
  const { n, hits, usual } = all;
  const [least, most] = usual;
  const sentences = [say('hitRate.held', { count: n, hits }), promiseWords(usual)];
  const miss = missWords(all);
  if (miss) sentences.push(miss);
  if (n < few) sentences.push(say('hitRate.tooFew'));
  else if (hits < least) sentences.push(say('hitRate.narrow'));
  else if (hits > most) sentences.push(say('hitRate.wide'));
  if (unseen.n > 0) {
    sentences.push(
      unseen.n === n && n > 1
        ? say('hitRate.unseenAll', { hits: unseen.hits })
        : say('hitRate.unseenSome', { unseen: unseen.n, hits: unseen.hits }),
    );
  }
  const left = leftOutWords(leftOut);
  if (left) sentences.push(left);
  return sentences;
}

/** Pay that could not be counted, and why; null: none. */
export function leftOutWords({ total, oneEnd, other }: HitRates['leftOut']): string | null {
  const why = [
    total > 0 && say('hitRate.leftTotal', { n: total }),
    oneEnd > 0 && say('hitRate.leftOneEnd', { n: oneEnd }),
    other > 0 && say('hitRate.leftOther', { n: other }),
  ].filter((words) => words !== false);
  return why.length === 0 ? null : say('hitRate.leftOut', { why: listed(why) });
}

/** 0..1 as a whole percent. */
export function percent(share: number): string {
  return say('money.percent', { share: Math.round(share * 100) });
}

function promiseWords([least, most]: HitRate['usual']): string {
  const of = { promised: promised * 10, least };
  return least === most ? say('hitRate.promiseOne', of) : say('hitRate.promise', { ...of, most });
}

/** By how much the estimates missed, and which way they lean where enough postings show it. */
function missWords({ n, miss, bias }: HitRate): string | null {
  if (miss === null) return null;
  const by = { miss: percent(miss) };
  if (n === 1) return say('hitRate.missOne', by);
  if (n < few || bias === null || Math.abs(bias) < 0.02) return say('hitRate.missHalf', by);
  const leaning = { ...by, lean: percent(Math.abs(bias)) };
  return bias > 0 ? say('hitRate.missHalfAbove', leaning) : say('hitRate.missHalfBelow', leaning);
}
