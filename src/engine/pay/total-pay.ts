import type { PayModel } from '../../knowledge/pay-model';
import type { TotalPay } from '../../pay-insight';
import { thousands } from './chain';
import type { Traits } from './traits';

/** Base, bonus and shares together as a wide range around the base pay's middle. */
export function totalPay(mid: number, traits: Traits, model: PayModel): TotalPay | undefined {
  const ratio =
    model.totals.find(({ tiers }) => tiers.includes(traits.tier.id)) ??
    model.totals.find(({ tiers }) => tiers.includes(null));
  if (!ratio) return undefined;
  const times = `${ratio.low.toFixed(1)} to ${ratio.high.toFixed(1)} times the expected base pay.`;
  return {
    low: thousands(mid * ratio.low),
    high: thousands(mid * ratio.high),
    confidence: 'low',
    because: `${times} ${ratio.because}`,
    sources: ratio.sources,
  };
}
