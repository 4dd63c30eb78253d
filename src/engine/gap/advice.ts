import type { GapItem, Subject } from '../../insights';
import type { Fact, RoleStory, Skill } from '../../knowledge/schema';
import { findSkills } from '../read/skills';

/** More than this about one gap nobody reads. */
const most = 2;

/** Where the demand is no skill: the areas of the story that speak of it. */
const areas: Record<Subject, RegExp | null> = {
  years: /^(?:steps|getting there|growing|path on|foundations)/i,
  leadership: /lead|team/i,
  team: /lead|team/i,
  degree: /education|learn/i,
  language: null,
  authorisation: null,
  workplace: null,
  place: null,
  travel: null,
};

/** What the role's story says about getting there: statements that name the skill, or speak of the demand. */
export function adviceFor(item: GapItem, story: RoleStory, skills: readonly Skill[]): Fact[] {
  if (item.about) {
    const about = areas[item.about];
    return story.career
      .filter(({ area }) => about?.test(area))
      .flatMap(({ facts }) => facts)
      .slice(0, most);
  }
  const wanted = new Set(item.skills);
  const near = nearest(item.skills, skills);
  const said = statements(story);
  return said
    .flatMap((fact, at) => {
      const named = namedIn(fact, skills);
      if (named.some((id) => wanted.has(id))) return { fact, rank: at };
      return named.some((id) => near.has(id)) ? { fact, rank: said.length + at } : [];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ fact }) => fact);
}

/** What the skills directly include of their own kind: infrastructure as code of Terraform, not Python of Triton. */
function nearest(ids: readonly string[], skills: readonly Skill[]): Set<string> {
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  return new Set(
    ids.flatMap((id) => {
      const skill = known.get(id);
      return (skill?.implies ?? []).filter((one) => known.get(one)?.category === skill?.category);
    }),
  );
}

/** The story's statements, those about the way into the role first. */
function statements(story: RoleStory): Fact[] {
  const remedies = story.challenges.flatMap((challenge) => challenge.remedies);
  const facts = (of: RoleStory['career']) => of.flatMap((area) => area.facts);
  return [...facts(story.career), ...facts(story.bestPractices), ...remedies];
}

const namings = new WeakMap<Fact, string[]>();

/** Ids of the skills a statement names; a story is read once. */
function namedIn(fact: Fact, skills: readonly Skill[]): string[] {
  const before = namings.get(fact);
  if (before) return before;
  const { text } = fact;
  const sentence = { block: 0, start: 0, end: text.length, text, section: 'other' as const };
  const ids = findSkills([sentence], skills, []).map(({ id }) => id);
  namings.set(fact, ids);
  return ids;
}
