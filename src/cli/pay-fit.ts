import type { Traits } from '../engine/pay/traits';
import { design } from '../engine/pay/traits';
import type { PayEffect, PayModel } from '../knowledge/pay-model';
import { inLadderOrder } from './pay-ladder';
import { reach } from './pay-start';

/** One posting for fitting: its traits, the ln of its stated middle, the ln of its role's prior. */
export interface FitCase {
  traits: Traits;
  ln: number;
  prior: number;
  /** Trust in the case, 0..1. */
  weight: number;
  /** 1 where it is no ML leadership, 0.5 on the border: how such pay differs is fitted apart and left out. */
  nearness: number;
}

/** Scatter of one posting, ln. */
const scatter = 0.18;
/** Below this many postings an effect is named an assumption. */
const enough = 3;

/** A model, and how far pay beside ML leadership lies from it, ln: known only while fitting. */
interface Fit {
  model: PayModel;
  near: number;
}

/**
 * The model refitted to the cases: ridge regression of ln(pay) towards the assumptions of `start`
 * (normal priors, closed form). Employers with many postings count less per posting.
 */
export function fitPay(cases: FitCase[], from: PayModel): Fit {
  const start = { ...from, employers: crowded(cases) };
  const effects = effectsOf(start);
  const ids = [...effects.keys(), 'near'];
  const at = new Map(ids.map((id, index) => [id, index]));
  const size = ids.length;
  const matrix = ids.map((id, row) =>
    ids.map((_, column) => (row === column ? 1 / reachOf(id) ** 2 : 0)),
  );
  const vector: number[] = new Array(size).fill(0);
  const n = new Map<string, number>();
  const perEmployer = new Map<string, number>();
  for (const { traits } of cases) {
    perEmployer.set(traits.employer, (perEmployer.get(traits.employer) ?? 0) + 1);
  }
  for (const each of cases) {
    const columns = design(each.traits, start).filter(({ id }) => at.has(id));
    if (each.nearness > 0) columns.push({ id: 'near', x: each.nearness });
    const assumed = columns.reduce((sum, { id, x }) => sum + x * (effects.get(id)?.effect ?? 0), 0);
    const grown = start.yearly * (each.traits.posted - start.referenceYear);
    const rest = each.ln - each.prior - grown - assumed;
    const crowd = Math.sqrt(perEmployer.get(each.traits.employer) ?? 1);
    const weight = each.weight / (scatter ** 2 * crowd);
    for (const one of columns) {
      n.set(one.id, (n.get(one.id) ?? 0) + 1);
      const row = at.get(one.id) ?? 0;
      vector[row] = (vector[row] ?? 0) + weight * one.x * rest;
      for (const other of columns) {
        const line = matrix[row];
        const column = at.get(other.id) ?? 0;
        if (line) line[column] = (line[column] ?? 0) + weight * one.x * other.x;
      }
    }
  }
  const moved = solve(matrix, vector);
  const refit = (effect: PayEffect, id: string): PayEffect => {
    const count = n.get(id) ?? 0;
    const value = effect.effect + (moved[at.get(id) ?? -1] ?? 0);
    return { ...effect, effect: Math.round(value * 1e4) / 1e4, n: count, assumed: count < enough };
  };
  const model: PayModel = {
    ...start,
    newest: Math.max(from.newest, ...cases.map(({ traits }) => Math.floor(traits.posted))),
    rebase: refit(start.rebase, 'rebase'),
    location: neverLess(refit(start.location, 'location')),
    years: neverLess(refit(start.years, 'years')),
    roles: start.roles.map((each) => refit(each, `role ${each.id}`)),
    levels: inLadderOrder(
      start.levels.map((each) => refit(each, `level ${each.id}`)),
      (scatter / reach.level) ** 2,
    ),
    tiers: start.tiers.map((each) => refit(each, `tier ${each.id}`)),
    employers: start.employers.map((each) => refit(each, `employer ${each.id}`)),
  };
  return { model, near: moved[at.get('near') ?? -1] ?? 0 };
}

/** A dearer place or more years asked never pay less, whatever few postings say. */
function neverLess(effect: PayEffect): PayEffect {
  return { ...effect, effect: Math.max(0, effect.effect) };
}

/** ln(pay) as the fit expects it of a posting of this nearness. */
export function expectedLn(one: FitCase, { model, near }: Fit): number {
  const effects = effectsOf(model);
  const columns = design(one.traits, model);
  const moved = columns.reduce((sum, { id, x }) => sum + x * (effects.get(id)?.effect ?? 0), 0);
  return (
    one.prior +
    model.yearly * (one.traits.posted - model.referenceYear) +
    moved +
    near * one.nearness
  );
}

/** Employers with postings enough to tell how they pay against others of their kind. */
function crowded(cases: FitCase[]): PayEffect[] {
  const names = cases.map((each) => each.traits.employer).filter((name) => name !== '');
  const many = [...new Set(names)].filter(
    (name) => names.filter((other) => other === name).length >= enough,
  );
  const label = 'What this employer itself states, against others of its kind';
  return many.sort().map((id) => ({ id, label, effect: 0, n: 0, assumed: false }));
}

function effectsOf(model: PayModel): Map<string, PayEffect> {
  const all: [string, PayEffect][] = [
    ['rebase', model.rebase],
    ['location', model.location],
    ['years', model.years],
    ...model.roles.map((each): [string, PayEffect] => [`role ${each.id}`, each]),
    ...model.levels.map((each): [string, PayEffect] => [`level ${each.id}`, each]),
    ...model.tiers.map((each): [string, PayEffect] => [`tier ${each.id}`, each]),
    ...model.employers.map((each): [string, PayEffect] => [`employer ${each.id}`, each]),
  ];
  return new Map(all);
}

function reachOf(id: string): number {
  return reach[(id.split(' ')[0] ?? '') as keyof typeof reach];
}

/** Gauss-Jordan with pivoting; the ridge keeps the matrix regular. */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, vector[index] ?? 0]);
  const size = rows.length;
  for (let turn = 0; turn < size; turn++) {
    const pivots = rows.slice(turn).map((row) => Math.abs(row[turn] ?? 0));
    const best = turn + pivots.indexOf(Math.max(...pivots));
    const top = rows[best] ?? [];
    rows[best] = rows[turn] ?? [];
    const by = top[turn] ?? 1;
    const line = top.map((value) => value / by);
    rows[turn] = line;
    rows.forEach((row, index) => {
      const times = row[turn] ?? 0;
      if (index === turn || times === 0) return;
      rows[index] = row.map((value, column) => value - times * (line[column] ?? 0));
    });
  }
  return rows.map((row) => row[size] ?? 0);
}
