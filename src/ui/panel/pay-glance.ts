import type { PayInsight, PayVerdict } from '../../pay-insight';
import { say } from '../../words/own-say';
import { bandWords, moneyRange } from '../parts/money';

const positions = { below: 'pay.below', within: 'pay.within', above: 'pay.above' } as const;
const standings = {
  base: { below: 'pay.belowUsual', within: 'pay.withinUsual', above: 'pay.aboveUsual' },
  total: { below: 'pay.belowTotal', within: 'pay.withinTotal', above: 'pay.aboveTotal' },
} as const;
const headlines = {
  usual: 'pay.headline',
  wide: 'pay.headlineWide',
  'very wide': 'pay.headlineVeryWide',
} as const;

/** The verdict on pay in two short lines. */
export function payGlance({ posted, expected, verdict }: PayInsight): {
  value: string;
  more: string;
} {
  if (verdict) {
    const more = verdict.kind === 'total' ? say('pay.totalRough') : offMiddle(verdict);
    return { value: say(positions[verdict.position]), more };
  }
  const range = posted && bandWords(posted);
  if (range) return { value: range, more: say('pay.asPosted') };
  return expected
    ? {
        value: moneyRange(expected.low, expected.high, expected.currency),
        more: say('pay.asExpected'),
      }
    : { value: say('pay.unstated'), more: say('pay.noEstimate') };
}

/** The verdict as a headline; null where the two cannot be compared. */
export function payHeadline({ verdict }: PayInsight): string | null {
  if (!verdict) return null;
  const standing = say(standings[verdict.kind][verdict.position]);
  if (verdict.kind === 'total') return standing;
  const distance = offExpected(verdict);
  return say(headlines[verdict.width?.word ?? 'usual'], { standing, distance });
}

function offMiddle({ off = 0 }: PayVerdict): string {
  const share = sharePercent(off);
  if (share === null) return say('pay.atMiddle');
  return off < 0 ? say('pay.underMiddle', { share }) : say('pay.overMiddle', { share });
}

function offExpected({ off = 0 }: PayVerdict): string {
  const share = sharePercent(off);
  if (share === null) return say('pay.atExpected');
  return off < 0 ? say('pay.underExpected', { share }) : say('pay.overExpected', { share });
}

/** How far off, in whole percent; null: a difference that rounds to nothing. */
function sharePercent(off: number): string | null {
  const share = Math.abs(Math.round(off * 100));
  return share === 0 ? null : say('money.percent', { share });
}
