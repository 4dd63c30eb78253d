import type { PayModel } from '../../knowledge/pay-model';
import type { ExpectedPay, PayAnchor, PayForPerson } from '../../pay-insight';
import { decimal } from '../../words/decimal';
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import { thousands } from './chain';
import type { Annual } from './comparable';
import { inMoney } from './money-words';
import { percentileOf } from './normal';

/**
 * What to name first in a negotiation: the top of a posted band that pays like the market, else the
 * expected upper quarter; the person's own target where it lies higher and can still be argued for.
 */
export function payAnchor(
  posted: Pick<Annual, 'min' | 'max'> | null,
  expected: ExpectedPay,
  person: PayForPerson | null,
  { median }: Pick<PayModel['width'], 'median'>,
  say: Say,
): PayAnchor {
  const money = (amount: number) => inMoney(amount, expected.currency, say);
  const upper = expected.quartiles?.upper ?? expected.high;
  const top = posted?.max ?? null;
  const own = person?.target ?? 0;
  if (top !== null && top >= expected.mid) {
    const share = percentileOf(top, expected);
    const why = [say('payTarget.nameTop', { top: money(top), share })];
    if (own > top) why.push(say('payTarget.targetOverTop', { more: money(own - top) }));
    return { amount: top, why: inARow(why, say) };
  }
  const bottom = posted?.min ?? 0;
  if (top === null && bottom >= upper) {
    const amount = thousands((bottom * (1 + median)) / 2);
    const ratio = decimal(median, 1, say);
    const words = { bottom: money(bottom), ratio, middle: money(amount) };
    return { amount, why: say('payTarget.nameMiddle', words) };
  }
  const isOwn = own > upper && own <= expected.high;
  const amount = isOwn ? own : upper;
  const target = money(own);
  const share = percentileOf(amount, expected);
  const market = { amount: money(amount), middle: money(expected.mid) };
  if (top !== null) {
    const basis = isOwn
      ? say('payTarget.lowBandTarget', { target, share })
      : say('payTarget.lowBandUpper', market);
    return { amount, why: inARow([say('payTarget.lowBand', { top: money(top) }), basis], say) };
  }
  if (isOwn) return { amount, why: say('payTarget.nameTarget', { target, share }) };
  const why = [say('payTarget.nameUpper', market)];
  // A target hardly anybody pays needs more than a market figure.
  if (own > expected.high) why.push(say('payTarget.targetTooHigh', { target }));
  return { amount, why: inARow(why, say) };
}
