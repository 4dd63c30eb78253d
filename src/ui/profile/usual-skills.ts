import { heldSkills } from '../../engine/gap/held';
import type { RoleId } from '../../insights';
import type { Knowledge, Skill } from '../../knowledge/schema';
import type { Person } from '../../profile/person';

/** Skills that people in the role usually have and this profile does not name or include, weightiest first. */
export function usualSkills(
  role: RoleId,
  person: Person,
  knowledge: Knowledge,
  most: number,
): Skill[] {
  const held = heldSkills(person, knowledge);
  const profile = knowledge.roles.find(({ id }) => id === role);
  return (profile?.skills ?? [])
    .filter(({ skill }) => !held.has(skill))
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ skill }) => knowledge.skills.find(({ id }) => id === skill) ?? [])
    .slice(0, most);
}
