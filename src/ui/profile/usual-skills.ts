import { heldSkills } from '../../engine/gap/held';
import type { KeptDemand } from '../../engine/gap/what-next';
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

/** A skill, and how many of the kept postings ask for it. */
export interface AskedSkill {
  skill: Skill;
  count: number;
}

/** Once may be a whim of one posting. */
const often = 2;

/** Skills that several kept postings ask for and this profile does not name or include, the most asked first. */
export function askedSkills(
  { asking }: KeptDemand,
  person: Person,
  { skills }: Pick<Knowledge, 'skills'>,
  most: number,
): AskedSkill[] {
  const held = heldSkills(person, { skills });
  return skills
    .map((skill) => ({ skill, count: asking.get(skill.id) ?? 0 }))
    .filter(({ skill, count }) => count >= often && !held.has(skill.id))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most);
}
