import type { ExpectedPay, PayStep } from '../../insights';
import type { PayEffect, PayModel } from '../../knowledge/pay-model';
import type { Knowledge, PayObservation } from '../../knowledge/schema';
import type { Prior } from './prior';
import { beyondUsualYears, type Traits } from './traits';

/** z of the 80 % interval. */
const z80 = 1.2816;
/** Never narrower than this, whatever the data say: low and high are mid ÷ and × 1.25. */
const narrowest = Math.log(1.25);

/** A chain of factors from the role's prior to this posting; null where the currency has no rate. */
export function estimate(
  traits: Traits,
  prior: Prior,
  model: PayModel,
  knowledge: Knowledge,
  roleConfidence: number,
): ExpectedPay | null {
  const currency = traits.place.currency ?? 'USD';
  const rate = currency === 'USD' ? 1 : model.rates.usd[currency];
  if (rate === undefined) return null;
  let ln = prior.mu;
  const steps: PayStep[] = [];
  const add = (label: string, effect: number, from: Omit<PayStep, 'label' | 'factor' | 'mid'>) => {
    ln += effect;
    steps.push({
      label,
      factor: round(Math.exp(effect), 1000),
      mid: thousands(Math.exp(ln)),
      ...from,
    });
  };
  const fitted = (effect: PayEffect, share = 1, label = effect.label) => {
    const value = effect.effect * share;
    if (Math.abs(value) < 0.005) return;
    add(label, value, { n: effect.n, sources: [model.source], assumed: effect.assumed });
  };
  steps.push({
    label: `What ${prior.used.length} sources say of this role's base pay, in ${Math.floor(model.referenceYear)}`,
    factor: null,
    mid: thousands(Math.exp(ln)),
    n: prior.n > 0 ? prior.n : null,
    sources: unique(prior.used.map((figure) => figure.source)),
    assumed: false,
  });
  fitted(model.rebase);
  const role = model.roles.find((each) => each.id === traits.role);
  if (role) fitted(role);
  place(traits, model, add);
  const level = model.levels.find((each) => each.id === traits.level);
  if (level) fitted(level);
  const tier = model.tiers.find((each) => each.id === traits.tier.id);
  if (tier) fitted(tier, 1, `${tier.label} (${traits.tier.because})`);
  const employer = model.employers.find((each) => each.id === traits.employer);
  if (employer) fitted(employer);
  const years = beyondUsualYears(traits.years, model);
  if (years !== 0)
    fitted(model.years, years, `${traits.years} years asked, ${model.yearsFrom} usual`);
  const since = traits.posted - model.referenceYear;
  add(`Pay growth since ${Math.floor(model.referenceYear)}`, model.yearly * since, {
    n: null,
    sources: [model.yearlySource],
    assumed: false,
  });
  if (currency !== 'USD') {
    add(`In ${currency}, at the average rate of ${model.rates.year}`, -Math.log(rate), {
      n: null,
      sources: [model.rates.source],
      assumed: false,
    });
  }
  const spread = Math.hypot(
    traits.tier.id ? model.spread.knownTier : model.spread.unknownTier,
    traits.place.spread,
    traits.place.assumed ? model.spread.unknownPlace : 0,
    // A doubtful role: the five roles' middles lie about 0.15 apart in ln.
    0.15 * (1 - roleConfidence),
  );
  const reach = Math.max(narrowest, z80 * spread);
  return {
    low: thousands(Math.exp(ln - reach)),
    mid: thousands(Math.exp(ln)),
    high: thousands(Math.exp(ln + reach)),
    currency,
    period: 'year',
    confidence: confidence(traits, spread, roleConfidence),
    observations: prior.n + model.spread.n,
    dataYear: Math.max(prior.newest, Math.floor(model.referenceYear)),
    steps,
    ignored: prior.ignored.map((figure) => ignored(figure, knowledge)),
  };
}

function place(
  traits: Traits,
  model: PayModel,
  add: (label: string, effect: number, from: Omit<PayStep, 'label' | 'factor' | 'mid'>) => void,
): void {
  const { place: at } = traits;
  const sources = unique(at.places.map((each) => each.source));
  if (at.assumed) {
    const label = 'No place named: the US in general is assumed';
    add(label, 0, { n: null, sources: [], assumed: true });
    return;
  }
  const abroad = at.places[0]?.country !== 'US';
  const exponent = abroad ? 1 : model.location.effect;
  add(at.words, exponent * Math.log(at.factor), {
    n: abroad ? null : model.location.n,
    sources: abroad ? sources : [...sources, model.source],
    assumed: false,
  });
}

function confidence(traits: Traits, spread: number, role: number): ExpectedPay['confidence'] {
  const abroad = traits.place.places.some((each) => each.country !== 'US');
  if (abroad || traits.place.assumed || spread > 0.3 || role < 0.4) return 'low';
  return traits.tier.id && spread <= 0.22 && role >= 0.6 ? 'high' : 'medium';
}

function ignored(figure: PayObservation, knowledge: Knowledge): ExpectedPay['ignored'][number] {
  const points = [figure.low, figure.high, figure.p50].filter((each) => each !== null);
  const amount = points.map((each) => `$${Math.round(each / 1000)}k`).join('–');
  const known = knowledge.sources.some((source) => source.id === figure.source);
  return {
    label: amount === '' ? figure.label : `${figure.label}: ${amount}`,
    reason:
      figure.kind === 'total' && figure.weight > 0 ? 'Total pay, not base pay.' : figure.reason,
    source: known ? figure.source : '',
  };
}

function thousands(amount: number): number {
  return Math.round(amount / 1000) * 1000;
}

function round(value: number, to: number): number {
  return Math.round(value * to) / to;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
