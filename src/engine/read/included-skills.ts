import type { Skill } from '../../knowledge/schema';

/** These skills and all they include, over any number of steps. */
export function withIncluded(
  ids: readonly string[],
  known: ReadonlyMap<string, Skill>,
): Set<string> {
  const all = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    open.push(...(known.get(id)?.implies ?? []));
  }
  return all;
}
