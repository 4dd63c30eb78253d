import type { GapItem } from '../../insights';
import type { Fact, RoleStory, Skill } from '../../knowledge/schema';
import { findSkills } from '../read/skills';
import { withIncluded } from './held';

/** More than this about one gap nobody reads. */
const most = 2;

/** Where the demand is no skill: the areas of the story that speak of it. */
const areas: [RegExp, RegExp][] = [
  [/leadership/i, /lead|people|team/i],
  [/degree|doctorate/i, /education/i],
  [/experience/i, /step|path|getting there|growing|experience|bring/i],
];

/** What the role's story says about getting there: statements that name the skill, or speak of the demand. */
export function adviceFor(item: GapItem, story: RoleStory, skills: readonly Skill[]): Fact[] {
  const said = statements(story);
  if (item.skills.length === 0) {
    const about = areas.find(([label]) => label.test(item.label))?.[1];
    const fitting = about ? said.filter(({ area }) => about.test(area)) : [];
    return fitting.slice(0, most).map(({ fact }) => fact);
  }
  const known = new Map(skills.map((skill) => [skill.id, skill]));
  const wanted = new Set(item.skills);
  const wider = withIncluded(item.skills, known);
  const scored = said.flatMap(({ fact, at }) => {
    const named = namedIn(fact, skills);
    if (named.some((id) => wanted.has(id))) return { fact, rank: at };
    return named.some((id) => wider.has(id)) ? { fact, rank: said.length + at } : [];
  });
  return scored
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ fact }) => fact);
}

/** The story's statements, those about the way into the role first. */
function statements(story: RoleStory): { fact: Fact; area: string; at: number }[] {
  const remedies: RoleStory['career'] = story.challenges.map(({ challenge, remedies: facts }) => ({
    area: challenge.text,
    facts,
  }));
  return [...story.career, ...story.bestPractices, ...remedies, ...story.requirements]
    .flatMap(({ area, facts }) => facts.map((fact) => ({ fact, area })))
    .map((one, at) => ({ ...one, at }));
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
