import type { PayModel } from '../../knowledge/pay-model';
import type { Traits } from './traits';

/**
 * Spread of ln(pay): what is not known of employer and place adds up, times how far real errors stand to
 * it. The role's sureness has no part in it: it hangs on all words of the posting, those that state pay
 * among them.
 */
export function spreadOf(traits: Traits, model: PayModel): number {
  const { spread, employers } = model;
  const employer = employers.some(({ id }) => id === traits.employer)
    ? spread.knownEmployer
    : traits.tier.id
      ? spread.knownTier
      : spread.unknownTier;
  const fitted = Math.hypot(
    employer,
    traits.place.assumed ? spread.unknownPlace : 0,
    assumptionSpread(traits, model),
  );
  return Math.hypot(spread.calibration * fitted, placeSpread(traits.place));
}

/** Spread of ln(pay) that stems from effects no data stand behind. */
export function assumptionSpread({ role, level, tier }: Traits, model: PayModel): number {
  const { assumed } = model.spread;
  const isAssumed = (effects: PayModel['roles'], id: string | null) =>
    effects.some((effect) => effect.id === id && effect.assumed) ? 1 : 0;
  return Math.hypot(
    assumed.role * isAssumed(model.roles, role),
    assumed.level * isAssumed(model.levels, level),
    assumed.tier * isAssumed(model.tiers, tier.id),
  );
}

/** US metros and the US as a whole stand behind the fit, so its errors hold their spread already. */
function placeSpread({ places, spread }: Traits['place']): number {
  return places.every(({ country, kind }) => country === 'US' && kind !== 'state') ? 0 : spread;
}
