import type { Knowledge, Skill } from '../../knowledge/schema';
import type { Person, PersonSkill } from '../../profile/person';
import { withIncluded } from '../read/included-skills';

/** Years of leading or of machine learning, or a certificate by its name. */
export type Shown =
  | { by: 'leading' | 'machineLearning'; years: number }
  | { by: 'certificate'; name: string };

/** How a person has a skill: by itself, by another of theirs that includes it, or by what else they did. */
export interface Held {
  skill: PersonSkill;
  /** Name of the skill that includes it; null: stands in the profile itself. */
  through: string | null;
  /** What of the profile shows it though no skill does. */
  shown?: Shown;
}

/** What of a profile tells of skills. */
export type Skilled = Pick<Person, 'skills' | 'leadershipYears' | 'mlYears' | 'certifications'>;

/** Who has led people for years has these, named or not. */
const ofLeading = ['people-management', 'technical-leadership', 'mentoring'];
/** Who has worked in machine learning for years has these. */
const ofMachineLearning = ['machine-learning', 'artificial-intelligence'];

/** Every skill the person has by its id, those included by others too; what stands in the profile itself wins. */
export function heldSkills(
  person: Skilled,
  { skills }: Pick<Knowledge, 'skills'>,
): Map<string, Held> {
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const held = new Map<string, Held>();
  for (const skill of person.skills) held.set(skill.id, { skill, through: null });
  for (const certified of certifiedSkills(person, skills)) {
    if (!held.has(certified.skill.id)) held.set(certified.skill.id, certified);
  }
  for (const { skill } of [...held.values()]) {
    const name = known.get(skill.id)?.name ?? skill.id;
    for (const id of withIncluded([skill.id], known)) {
      const before = held.get(id);
      if (!before || (before.through !== null && longer(skill, before.skill))) {
        held.set(id, { skill, through: name });
      }
    }
  }
  showBy(held, ofLeading, person.leadershipYears, 'leading');
  showBy(held, ofMachineLearning, person.mlYears, 'machineLearning');
  return held;
}

/** Years that the profile gives as a whole: they show a skill, and fill in where a skill has none of its own. */
function showBy(
  held: Map<string, Held>,
  ids: readonly string[],
  count: number | null,
  by: 'leading' | 'machineLearning',
): void {
  if (count === null || count <= 0) return;
  for (const id of ids) {
    const own = held.get(id);
    if (own && own.through === null && own.skill.years === null) {
      held.set(id, { ...own, skill: { ...own.skill, years: count } });
    } else if (!own || (own.through !== null && (own.skill.years ?? 0) < count)) {
      const skill: PersonSkill = { id, level: 'strong', years: count };
      held.set(id, { skill, through: null, shown: { by, years: count } });
    }
  }
}

/** The certificates of the profile that the knowledge has, by name or another spelling of it. */
function certifiedSkills({ certifications }: Skilled, skills: readonly Skill[]): Held[] {
  if (certifications.length === 0) return [];
  const kinds = skills.filter(({ category }) => category === 'certification');
  return certifications.flatMap(({ name }) => {
    const words = plain(name);
    const kind = kinds.find((one) =>
      [one.name, ...one.aliases].some((spelling) => words.includes(plain(spelling))),
    );
    if (!kind) return [];
    const skill: PersonSkill = { id: kind.id, level: 'working', years: null };
    return [{ skill, through: null, shown: { by: 'certificate', name: name.trim() } }];
  });
}

/** " certified kubernetes administrator cka ": words that can be looked for as wholes. */
function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function longer(one: PersonSkill, other: PersonSkill): boolean {
  return (one.years ?? 0) > (other.years ?? 0);
}
