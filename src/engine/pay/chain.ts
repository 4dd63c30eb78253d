import type { PayEffect, PayModel } from '../../knowledge/pay-model';
import type { PayStep } from '../../pay-insight';
import type { Say } from '../../words/say';
import { effectWords } from './model-words';
import { placeWords } from './place-words';
import type { Prior } from './prior';
import { bankWords, priorWords, roleWords, tierWords, yearsWords } from './step-words';
import { beyondUsualYears, type Traits, yearsSince } from './traits';

/** The way from the role's prior to a posting's pay: ln of the result, and each step of it. */
export interface Chain {
  ln: number;
  steps: PayStep[];
}

type Ground = Pick<PayStep, 'n' | 'sources' | 'assumed'>;

/** Multiplies the prior by one fitted factor per trait, in the order a reader can follow. `rate`: USD per unit of `currency`. */
export function payChain(
  traits: Traits,
  prior: Prior,
  model: PayModel,
  currency: string,
  rate: number,
  say: Say,
): Chain {
  const chain: Chain = { ln: prior.mu, steps: [] };
  const add = (label: string, effect: number | null, ground: Ground, into = 'USD') => {
    chain.ln += effect ?? 0;
    const factor = effect === null ? null : Math.round(Math.exp(effect) * 1000) / 1000;
    const mid = thousands(Math.exp(chain.ln));
    chain.steps.push({ label, factor, mid, currency: into, ...ground });
  };
  const fitted = (effect: PayEffect | undefined, share = 1, label = '') => {
    const value = (effect?.effect ?? 0) * share;
    if (!effect || Math.abs(value) < 0.005) return;
    add(label, value, { n: effect.n, sources: [model.source], assumed: effect.assumed });
  };
  const sources = [...new Set(prior.used.map((figure) => figure.source))];
  const n = prior.n > 0 ? prior.n : null;
  add(priorWords(prior, sources.length, say), null, { n, sources, assumed: false });
  fitted(model.rebase, 1, effectWords('rebase', model.rebase, say));
  const role = model.roles.find(({ id }) => id === traits.role);
  fitted(role, 1, roleWords(role, say));
  place(traits, model, add, say);
  const level = model.levels.find(({ id }) => id === traits.level);
  if (traits.bank && level) fitted({ ...level, assumed: true }, 1, bankWords(traits.level, say));
  else fitted(level, 1, effectWords('level', level, say));
  const tier = model.tiers.find(({ id }) => id === traits.tier.id);
  fitted(tier, 1, tierWords(tier, traits.tier, say));
  const employer = model.employers.find(({ id }) => id === traits.employer);
  fitted(employer, 1, effectWords('employer', employer, say));
  const years = beyondUsualYears(traits.years, model);
  fitted(model.years, years, yearsWords(traits.years ?? 0, model, say));
  add(
    say('payReckoning.growth', {
      percent: Math.round(model.yearly * 100),
      year: String(Math.floor(model.referenceYear)),
    }),
    model.yearly * yearsSince(traits, model),
    { n: null, sources: [model.yearlySource], assumed: false },
  );
  if (currency !== 'USD') {
    const label = say('payReckoning.converted', { currency, year: String(model.rates.year) });
    const ground = { n: null, sources: [model.rates.source], assumed: false };
    add(label, -Math.log(rate), ground, currency);
  }
  return chain;
}

/** The place's step; outside the US no stated pay was fitted, so the factor counts in full. */
function place(
  { place: at }: Traits,
  model: PayModel,
  add: (label: string, effect: number, ground: Ground) => void,
  say: Say,
): void {
  const against = () => say('payReckoning.placeAgainst', { place: placeWords(at, say) });
  const sources = [...new Set(at.places.map(({ source }) => source))];
  if (at.assumed) {
    add(say('payReckoning.placeAssumed'), 0, { n: null, sources: [], assumed: true });
  } else if (isAbroad(at)) {
    add(against(), Math.log(at.factor), { n: null, sources, assumed: false });
  } else {
    const whole = at.places.every(({ kind }) => kind === 'country');
    const label = whole ? say('payReckoning.placeUs') : against();
    const effect = model.location.effect * Math.log(at.factor);
    const { n, assumed } = model.location;
    add(label, effect, { n: whole ? null : n, sources: [...sources, model.source], assumed });
  }
}

/** True outside the US, where few figures stand behind the place's factor. */
export function isAbroad(place: Traits['place']): boolean {
  return place.places.some(({ country }) => country !== 'US');
}

/** Whole thousands; of small sums in full. */
export function thousands(amount: number): number {
  return amount < 10_000 ? Math.round(amount) : Math.round(amount / 1000) * 1000;
}
