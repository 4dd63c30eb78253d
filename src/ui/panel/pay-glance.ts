import type { PayInsight } from '../../pay-insight';
import { bandWords, moneyRange } from '../parts/money';

/** The verdict on pay in two short lines. */
export function payGlance({ posted, expected, verdict }: PayInsight): {
  value: string;
  more: string;
} {
  if (verdict) {
    const off = Math.round((verdict.off ?? 0) * 100);
    const far = off === 0 ? 'at the middle' : `${Math.abs(off)} % ${off < 0 ? 'under' : 'over'}`;
    if (verdict.position === 'within') return { value: 'As expected', more: `${far}${off === 0 ? '' : ' middle'}` };
    return {
      value: verdict.position === 'below' ? 'Below' : 'Above',
      more: `${far} middle`,
    };
  }
  const range = posted && bandWords(posted);
  if (range) return { value: range, more: 'posted' };
  if (expected) {
    const { low, high, currency } = expected;
    return { value: moneyRange(low, high, currency) ?? '', more: 'expected' };
  }
  return { value: 'Not stated', more: 'no estimate' };
}

/** The verdict as a headline; null where the two cannot be compared. */
export function payHeadline({ verdict }: PayInsight): string | null {
  if (!verdict) return null;
  const off = Math.round((verdict.off ?? 0) * 100);
  const place = {
    below: 'Below what such roles pay there',
    within: 'Within what such roles pay there',
    above: 'Above what such roles pay there',
  }[verdict.position];
  const far =
    off === 0 ? 'at the expected middle' : `${Math.abs(off)} % ${off < 0 ? 'under' : 'over'} the expected middle`;
  const width = verdict.width && verdict.width.word !== 'usual' ? `; a ${verdict.width.word} band` : '';
  return `${place}: ${far}${width}`;
}
