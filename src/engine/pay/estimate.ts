import type { PayModel } from '../../knowledge/pay-model';
import type { Knowledge } from '../../knowledge/schema';
import type { ExpectedPay } from '../../pay-insight';
import type { Person } from '../../profile/person';
import { inARow } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import { isAbroad, payChain, thousands } from './chain';
import { payElsewhere } from './elsewhere';
import { z50, z80 } from './normal';
import { placeWords } from './place-words';
import type { Prior } from './prior';
import { sourceFigures } from './source-figures';
import { spreadOf } from './spread';
import { totalPay } from './total-pay';
import type { Traits } from './traits';

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
  say: Say,
  currency = traits.place.currency ?? 'USD',
  person: Person | null = null,
): ExpectedPay | null {
  const rate = currency === 'USD' ? 1 : model.rates.usd[currency];
  if (rate === undefined) return null;
  const { ln, steps } = payChain(traits, prior, model, currency, rate, say);
  const sd = spreadOf(traits, model);
  const at = (z: number) => thousands(Math.exp(ln + z * sd));
  const band = { low: at(-z80), mid: at(0), high: at(z80) };
  const shown = sourceFigures(prior, knowledge, say);
  const total = totalPay(band.mid, traits, model, say);
  const caution = cautionOf(traits, currency, model, knowledge, say);
  return {
    ...band,
    quartiles: { lower: at(-z50), upper: at(z50) },
    currency,
    period: 'year',
    confidence: confidenceOf(traits, sd, roleConfidence, model),
    observations: prior.n + model.spread.n,
    dataYear: Math.max(prior.newest, model.newest),
    steps,
    ...shown,
    // They are of the US: marks beside a range abroad would be held against it.
    figures: isAbroad(traits.place) ? [] : shown.figures,
    ...(total && { total }),
    elsewhere: payElsewhere(band, traits, model, knowledge, person),
    ...(caution !== '' && { caution }),
  };
}

/** Ends within a fifth of the middle: high; within a third, and role and place known: medium. */
function confidenceOf(
  { place, role }: Traits,
  sd: number,
  roleConfidence: number,
  model: PayModel,
): ExpectedPay['confidence'] {
  const unsure = isAbroad(place) || place.assumed || isUnseen(role, model);
  if (unsure || roleConfidence < clearRole) return 'low';
  const reach = Math.exp(z80 * sd);
  return reach <= 1.2 ? 'high' : reach <= 1.33 ? 'medium' : 'low';
}

/** True for a role of which too few postings with stated pay were ever seen. */
function isUnseen(role: string, { roles }: PayModel): boolean {
  return roles.some(({ id, assumed }) => id === role && assumed);
}

/** What makes the estimate rough, a sentence each. */
function cautionOf(
  { place, tier, role }: Traits,
  currency: string,
  model: PayModel,
  { roles }: Pick<Knowledge, 'roles'>,
  say: Say,
): string {
  const said: string[] = [];
  if (isAbroad(place)) {
    const at = placeWords(place, say);
    const year = String(model.rates.year);
    said.push(
      currency === 'USD'
        ? say('payReckoning.cautionAbroad', { place: at })
        : say('payReckoning.cautionRate', { place: at, currency, year }),
    );
  }
  if (place.assumed) said.push(say('payReckoning.cautionPlace'));
  if (isUnseen(role, model)) {
    const title = roles.find(({ id }) => id === role)?.title ?? role;
    said.push(say('payReckoning.cautionRole', { role: title }));
  }
  if (tier.id === null) said.push(say('payReckoning.cautionEmployer'));
  return inARow(said, say);
}
