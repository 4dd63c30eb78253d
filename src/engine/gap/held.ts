import type { Knowledge, Skill } from '../../knowledge/schema';
import type { Person, PersonSkill } from '../../profile/person';

/** How a person has a skill: by itself, or because another skill of theirs includes it. */
export interface Held {
  skill: PersonSkill;
  /** Name of the skill that includes it; null: stands in the profile itself. */
  through: string | null;
}

/** Every skill the person has by its id, those included by others too; what stands in the profile itself wins. */
export function heldSkills(
  person: Pick<Person, 'skills'>,
  { skills }: Pick<Knowledge, 'skills'>,
): Map<string, Held> {
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const held = new Map<string, Held>();
  for (const skill of person.skills) held.set(skill.id, { skill, through: null });
  for (const skill of person.skills) {
    const name = known.get(skill.id)?.name ?? skill.id;
    for (const id of withIncluded([skill.id], known)) {
      const before = held.get(id);
      if (!before || (before.through !== null && longer(skill, before.skill))) {
        held.set(id, { skill, through: name });
      }
    }
  }
  return held;
}

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

function longer(one: PersonSkill, other: PersonSkill): boolean {
  return (one.years ?? 0) > (other.years ?? 0);
}
