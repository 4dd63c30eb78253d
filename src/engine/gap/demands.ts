import type { SkillMention } from '../../insights';

/** What is asked for once: one skill, or several of which one is enough. */
export interface Demand {
  mentions: SkillMention[];
  strength: 'required' | 'preferred';
}

/**
 * The skills asked for, alternatives together. What another demand settles anyway is left out: "Python"
 * beside "one of Python, Java or Go", "AWS or GCP" beside "AWS, GCP or Azure".
 */
export function demandsOf(asked: readonly SkillMention[]): Demand[] {
  const single: Demand[] = [];
  const groups = new Map<number, Demand>();
  for (const mention of asked) {
    const strength = mention.level === 'required' ? 'required' : 'preferred';
    if (mention.group === null) single.push({ mentions: [mention], strength });
    else {
      const demand = groups.get(mention.group) ?? { mentions: [], strength };
      groups.set(mention.group, demand);
      if (strength === 'required') demand.strength = 'required';
    }
  }
  for (const mention of asked) {
    for (const group of [mention.group, ...(mention.also ?? [])]) {
      if (group !== null) groups.get(group)?.mentions.push(mention);
    }
  }
  const kept = [...single];
  // The narrowest first: a wider one that holds all of it is settled with it.
  for (const demand of [...groups.values()].sort((a, b) => a.mentions.length - b.mentions.length)) {
    if (!kept.some((other) => settles(other, demand))) kept.push(demand);
  }
  return inOrder(kept, asked);
}

/** Whether whoever meets the one meets the other, and the one is asked for as strongly. */
function settles(one: Demand, other: Demand): boolean {
  if (one.strength === 'preferred' && other.strength === 'required') return false;
  return one.mentions.every((mention) => other.mentions.includes(mention));
}

/** As the posting's skills come. */
function inOrder(demands: Demand[], asked: readonly SkillMention[]): Demand[] {
  const place = (demand: Demand) =>
    Math.min(...demand.mentions.map((mention) => asked.indexOf(mention)));
  return demands.sort((a, b) => place(a) - place(b));
}
