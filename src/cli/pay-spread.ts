import { z80 } from '../engine/pay/normal';
import { assumptionSpread, spreadOf } from '../engine/pay/spread';
import type { PayModel } from '../knowledge/pay-model';
import { expectedLn, type FitCase, fitPay } from './pay-fit';

/** How far each posting lies from what the others say, ln. */
export interface CaseErrors {
  /** Only itself left out of the fit. */
  own: Map<FitCase, number>;
  /** Its employer's other postings left out too. */
  stranger: Map<FitCase, number>;
  /** The own error's size, in spreads that it would have been given without being known. */
  ratio: Map<FitCase, number>;
}

/** Errors of every posting, the fit made anew without it. */
export function errorsOf(cases: FitCase[], start: PayModel): CaseErrors {
  const own = new Map<FitCase, number>();
  const stranger = new Map<FitCase, number>();
  const models = new Map<FitCase, PayModel>();
  for (const one of cases) {
    const others = cases.filter((other) => other !== one);
    const fit = fitPay(others, start);
    models.set(one, fit.model);
    own.set(one, one.ln - expectedLn(one, fit));
    const { employer } = one.traits;
    const strangers = others.filter(
      ({ traits }) => employer === '' || traits.employer !== employer,
    );
    const among = strangers.length < others.length ? fitPay(strangers, start) : fit;
    stranger.set(one, one.ln - expectedLn(one, among));
  }
  const ratio = new Map<FitCase, number>();
  for (const [one, model] of models) {
    const sd = spreadOf(one.traits, spreads(model, { own, stranger }, one));
    ratio.set(one, Math.abs(own.get(one) ?? 0) / sd);
  }
  return { own, stranger, ratio };
}

/** The model with its spreads, calibrated; `out`: whose errors must have no part in it. */
export function withSpread(
  model: PayModel,
  errors: CaseErrors,
  out: FitCase | null = null,
): PayModel {
  const { spread } = spreads(model, errors, out);
  // Those near it answer another question.
  const asked = [...errors.ratio].filter(([one]) => one !== out && one.nearness === 0);
  return { ...model, spread: { ...spread, calibration: calibration(asked) } };
}

/** An assumption about a spread counts as this many postings: few errors prove little. */
const held = 10;

/**
 * The spread of the errors for postings whose employer was fitted, whose kind of employer is known, or
 * neither. Postings that are no ML leadership are left out: their errors answer another question.
 */
function spreads(
  model: PayModel,
  errors: Pick<CaseErrors, 'own' | 'stranger'>,
  out: FitCase | null,
): PayModel {
  const { spread } = model;
  const of = (from: Map<FitCase, number>, which: (one: FitCase) => boolean) =>
    [...from]
      .filter(([one]) => one !== out && one.nearness < 1 && which(one))
      .map(([one, error]) => ({
        ...one,
        rest: error ** 2 - assumptionSpread(one.traits, model) ** 2,
      }));
  const fittedEmployer = (one: FitCase) =>
    model.employers.some(({ id }) => id === one.traits.employer);
  const own = of(errors.own, fittedEmployer);
  const known = of(errors.stranger, ({ traits }) => traits.tier.id !== null);
  const unknown = of(errors.stranger, ({ traits }) => traits.tier.id === null);
  const logs = [...errors.own.keys()]
    .filter((one) => one !== out && !one.traits.place.assumed)
    .map((one) => model.location.effect * Math.log(one.traits.place.factor));
  return {
    ...model,
    spread: {
      ...spread,
      knownEmployer: pooled(own, spread.knownEmployer),
      knownTier: pooled(known, spread.knownTier),
      unknownTier: pooled(unknown, spread.unknownTier),
      unknownPlace: logs.length > held ? thousandths(deviation(logs)) : spread.unknownPlace,
      n: own.length + unknown.length + known.filter((one) => !fittedEmployer(one)).length,
    },
  };
}

/**
 * How many spreads hold 8 in 10 errors, against the bell curve's 1.28: real errors are smaller in the
 * middle and larger at the ends than its. One more posting, of any error, is counted in
 * (split conformal prediction), so few postings make the interval wider, never narrower.
 */
function calibration(ratios: [FitCase, number][]): number {
  const sorted = ratios.toSorted(([, one], [, other]) => one - other);
  const all = sorted.reduce((sum, [{ weight }]) => sum + weight, 0);
  let counted = 0;
  for (const [{ weight }, ratio] of sorted) {
    counted += weight;
    if (counted >= 0.8 * (all + 1)) return thousandths(ratio / z80);
  }
  return 1;
}

/** Root mean square of the errors, less what assumptions account for, the start's own value counted in. */
function pooled(errors: (FitCase & { rest: number })[], start: number): number {
  const squares = errors.reduce((sum, { weight, rest }) => sum + weight * rest, 0);
  const weight = errors.reduce((sum, one) => sum + one.weight, 0);
  return thousandths(Math.sqrt((squares + held * start ** 2) / (weight + held)));
}

function deviation(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function thousandths(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
