import type { PayModel } from '../../knowledge/pay-model';
import type { Knowledge } from '../../knowledge/schema';
import type { ExpectedPay } from '../../pay-insight';
import type { Person } from '../../profile/person';
import { isAbroad, payChain, thousands } from './chain';
import { payElsewhere } from './elsewhere';
import { z50, z80 } from './normal';
import type { Prior } from './prior';
import { sourceFigures } from './source-figures';
import { totalPay } from './total-pay';
import { assumptionSpread, type Traits } from './traits';

/** From this share on, it is clear enough which of the five roles a posting is. */
const clearRole = 0.5;

/**
 * Expected base pay of a posting as a lognormal, with the way to it. `currency`: the one to state it in;
 * null where that has no rate. `person` only adds the own place to the list of other places.
 */
export function estimate(
  traits: Traits,
  prior: Prior,
  model: PayModel,
  knowledge: Knowledge,
  roleConfidence: number,
  currency = traits.place.currency ?? 'USD',
  person: Person | null = null,
): ExpectedPay | null {
  const rate = currency === 'USD' ? 1 : model.rates.usd[currency];
  if (rate === undefined) return null;
  const { ln, steps } = payChain(traits, prior, model, currency, rate);
  const sd = spreadOf(traits, model);
  const at = (z: number) => thousands(Math.exp(ln + z * sd));
  const band = { low: at(-z80), mid: at(0), high: at(z80) };
  const total = totalPay(band.mid, traits, model);
  const caution = cautionOf(traits, currency, model);
  return {
    ...band,
    quartiles: { lower: at(-z50), upper: at(z50) },
    currency,
    period: 'year',
    confidence: confidenceOf(traits, sd, roleConfidence),
    observations: prior.n + model.spread.n,
    dataYear: Math.max(prior.newest, model.newest),
    steps,
    ...sourceFigures(prior, knowledge),
    ...(total && { total }),
    elsewhere: payElsewhere(band, traits, model, knowledge, person),
    ...(caution !== '' && { caution }),
  };
}

/**
 * Spread of ln(pay): what is not known of employer and place adds up. The role's sureness has no part in it:
 * it hangs on all words of the posting, those that state pay among them.
 */
function spreadOf(traits: Traits, model: PayModel): number {
  const { spread, employers } = model;
  const employer = employers.some(({ id }) => id === traits.employer)
    ? spread.knownEmployer
    : traits.tier.id
      ? spread.knownTier
      : spread.unknownTier;
  return Math.hypot(
    employer,
    placeSpread(traits.place),
    traits.place.assumed ? spread.unknownPlace : 0,
    assumptionSpread(traits, model),
  );
}

/** US metros and the US as a whole stand behind the fit, so its errors hold their spread already. */
function placeSpread({ places, spread }: Traits['place']): number {
  return places.every(({ country, kind }) => country === 'US' && kind !== 'state') ? 0 : spread;
}

/** Ends within a fifth of the middle: high; within a third, and nothing assumed: medium. */
function confidenceOf({ place }: Traits, sd: number, role: number): ExpectedPay['confidence'] {
  if (isAbroad(place) || place.assumed || role < clearRole) return 'low';
  const reach = Math.exp(z80 * sd);
  return reach <= 1.2 ? 'high' : reach <= 1.33 ? 'medium' : 'low';
}

/** What makes the estimate rough, a sentence each. */
function cautionOf({ place, tier }: Traits, currency: string, model: PayModel): string {
  const said: string[] = [];
  if (isAbroad(place)) {
    const rate =
      currency === 'USD' ? '' : `, in ${currency} at the average rate of ${model.rates.year}`;
    said.push(
      `Few figures exist for ${place.words}: this is US pay times the usual ratio there${rate}, so take it as rough.`,
    );
  }
  if (place.assumed) said.push('No place is named, so the US as a whole is assumed.');
  if (tier.id === null) {
    said.push('The kind of employer is not known, and that moves such pay most.');
  }
  return said.join(' ');
}
