import type { PayModel } from '../../knowledge/pay-model';
import type { TotalPay } from '../../pay-insight';
import { decimal } from '../../words/decimal';
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import { thousands } from './chain';
import { totalWords } from './model-words';
import type { Traits } from './traits';

/** Base, bonus and shares together as a wide range around the base pay's middle. */
export function totalPay(
  mid: number,
  traits: Traits,
  model: PayModel,
  say: Say,
): TotalPay | undefined {
  const ratio =
    model.totals.find(({ tiers }) => tiers.includes(traits.tier.id)) ??
    model.totals.find(({ tiers }) => tiers.includes(null));
  if (!ratio) return undefined;
  const times = say('payReckoning.total', {
    low: decimal(ratio.low, 1, say),
    high: decimal(ratio.high, 1, say),
  });
  return {
    low: thousands(mid * ratio.low),
    high: thousands(mid * ratio.high),
    confidence: 'low',
    because: inARow([times, totalWords(ratio, say)], say),
    sources: ratio.sources,
  };
}
