import type { Quality, SkillMention } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import type { Held } from './held';

/**
 * Whether a skill is a quality of the person, such as communication: every posting asks for it and no
 * list proves it, so it is told apart and counts neither way.
 */
export function isQuality(id: string, known: ReadonlyMap<string, Skill>): boolean {
  return known.get(id)?.category === 'quality';
}

/** The qualities a posting asks for. */
export function qualitiesOf(
  mentions: readonly SkillMention[],
  held: ReadonlyMap<string, Held>,
  known: ReadonlyMap<string, Skill>,
): Quality[] {
  return mentions
    .filter(({ id, level }) => level !== 'mentioned' && isQuality(id, known))
    .map(({ id, name, evidence }) => ({
      id,
      name,
      held: held.has(id),
      evidence: evidence[0] ?? null,
    }));
}
