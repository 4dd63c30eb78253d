import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

/** Travel that comes with the work. */
export interface Travel {
  /** The most of the working time, percent; null: not said. */
  percent: number | null;
  evidence: Evidence;
}

const share =
  /\btravel(?:ing|ling)?\b[^.;%\d]{0,40}(?:\d{1,2} ?%? ?(?:-|–|to) ?)?(\d{1,3}) ?%|(?:\d{1,2} ?%? ?(?:-|–|to) ?)?\b(\d{1,3}) ?%[^.;%\d]{0,24}\btravel\b/i;

const asked =
  /\b(?:able|ability|willing(?:ness)?|available|availability|prepared|required|expected|must|need) to (?:occasionally |regularly |frequently )?travel\b|\b(?:occasional|regular|frequent|some|periodic|limited|domestic|international|business|extensive) (?:and \w+ )?travel (?:is |will be |may be )?(?:required|expected|needed)\b|\btravel (?:is |will be |may be )?(?:required|expected)\b/i;

/** The travel of customers, what is paid back, and none at all. */
const otherThings =
  /\b(?:costs?|insurance|industry|agency|agencies|bookings?|reimburs\w*|discounts?|stipends?|perks?|no (?:\w+ )?travel|(?:not|\w{1,6}n['’]t) (?:\w+ )?(?:require|travel)|travel (?:tech\w*|compan\w+|brands?|platforms?|products?)|travell?ers?|customers travel|background check)\b/i;

/** The travel that comes with the work, the greatest share that is said; null: nothing is. */
export function findTravel(sentences: readonly Sentence[]): Travel | null {
  let found: Travel | null = null;
  for (const sentence of sentences) {
    const { text, block, section } = sentence;
    if (block < 0 || section === 'about' || section === 'benefits') continue;
    if (!/travel/i.test(text) || otherThings.test(text)) continue;
    const match = share.exec(text) ?? asked.exec(text);
    if (match === null) continue;
    const said = match[1] ?? match[2];
    const percent = said === undefined ? null : Number(said);
    if (percent !== null && (percent === 0 || percent > 100)) continue;
    if (found !== null && (percent ?? 0) <= (found.percent ?? 0)) continue;
    const evidence = quoteAround(sentence, match.index, match.index + match[0].length);
    found = { percent, evidence };
  }
  return found;
}
