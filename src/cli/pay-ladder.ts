import { ladders } from '../engine/pay/level';
import type { PayEffect } from '../knowledge/pay-model';

interface Step {
  ids: string[];
  effect: number;
  weight: number;
}

/**
 * Levels in the order of their ladders: where a higher step came out lower, both get their weighted mean
 * (pool adjacent violators). `held`: postings that an assumption counts for.
 */
export function inLadderOrder(levels: PayEffect[], held: number): PayEffect[] {
  const settled = new Map<string, number>();
  for (const ladder of ladders) {
    const steps: Step[] = [];
    for (const id of ladder) {
      const level = levels.find((each) => each.id === id);
      if (!level) continue;
      let step: Step = { ids: [id], effect: level.effect, weight: level.n + held };
      for (let last = steps.at(-1); last && last.effect > step.effect; last = steps.at(-1)) {
        steps.pop();
        step = pooled(last, step);
      }
      steps.push(step);
    }
    for (const { ids, effect } of steps) for (const id of ids) settled.set(id, effect);
  }
  return levels.map((level) => {
    const effect = settled.get(level.id) ?? level.effect;
    return { ...level, effect: Math.round(effect * 1e4) / 1e4 };
  });
}

function pooled(a: Step, b: Step): Step {
  const weight = a.weight + b.weight;
  const effect = (a.effect * a.weight + b.effect * b.weight) / weight;
  return { ids: [...a.ids, ...b.ids], effect, weight };
}
