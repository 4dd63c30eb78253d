import type { PayInsight, PayVerdict } from '../../pay-insight';
import { bandWords, moneyRange } from '../parts/money';

const positions = { below: 'Below', within: 'Within range', above: 'Above' } as const;

/** The verdict on pay in two short lines. */
export function payGlance({ posted, expected, verdict }: PayInsight): {
  value: string;
  more: string;
} {
  if (verdict?.kind === 'total')
    return { value: positions[verdict.position], more: 'total, rough' };
  if (verdict) return { value: positions[verdict.position], more: offWords(verdict, '') };
  const range = posted && bandWords(posted);
  if (range) return { value: range, more: 'posted' };
  const likely = expected && moneyRange(expected.low, expected.high, expected.currency);
  return likely
    ? { value: likely, more: 'expected' }
    : { value: 'Not stated', more: 'no estimate' };
}

/** The verdict as a headline; null where the two cannot be compared. */
export function payHeadline({ verdict }: PayInsight): string | null {
  if (!verdict) return null;
  const where = verdict.position === 'within' ? 'Within' : positions[verdict.position];
  if (verdict.kind === 'total') {
    return `${where} the rough range for such roles’ total pay, bonus and shares included`;
  }
  const width = verdict.width;
  const odd = width && width.word !== 'usual' ? `; a ${width.word} band` : '';
  return `${where} what such roles pay there: ${offWords(verdict, 'the expected ')}${odd}`;
}

/** `which`: what stands before "middle"; nothing where room is short. */
function offWords({ off = 0 }: PayVerdict, which: string): string {
  const percent = Math.round(off * 100);
  if (percent === 0) return `at ${which || 'the '}middle`;
  return `${Math.abs(percent)} % ${percent < 0 ? 'under' : 'over'} ${which}middle`;
}
