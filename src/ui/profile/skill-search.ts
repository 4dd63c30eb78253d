import Fuse from 'fuse.js';
import type { Knowledge, Skill } from '../../knowledge/schema';

/** A skill that fits what was typed; `by`: the other spelling it was found by. */
export interface FoundSkill {
  skill: Skill;
  by: string | null;
}

/** Finds skills by name or alias, typing mistakes included; the likeliest first, `most` at most. */
export type SkillSearch = (typed: string, most?: number) => FoundSkill[];

/** Made once for a page. Of what fits equally well, what the roles ask for most comes first. */
export function skillSearch({ skills, roles }: Pick<Knowledge, 'skills' | 'roles'>): SkillSearch {
  const asked = new Map<string, number>();
  for (const { skill, weight } of roles.flatMap((role) => role.skills)) {
    asked.set(skill, (asked.get(skill) ?? 0) + weight / roles.length);
  }
  const entries = skills.flatMap((skill) => [
    { skill, words: skill.name, by: null },
    ...skill.aliases.map((alias) => ({ skill, words: alias, by: alias })),
  ]);
  const fuse = new Fuse(entries, {
    keys: ['words'],
    threshold: 0.4,
    ignoreLocation: true,
    ignoreDiacritics: true,
    includeScore: true,
  });
  return (typed, most = 8) => {
    const wanted = plain(typed);
    if (wanted === '') return [];
    const ranked = fuse
      .search(typed.trim().slice(0, 60))
      .map(({ item, score = 1 }) => {
        const fits = closeness(plain(item.words), wanted);
        const unusual = 1 - (asked.get(item.skill.id) ?? 0);
        return { ...item, score, rank: fits + (fits < likeness ? unusual : score) };
      })
      .sort((a, b) => a.rank - b.rank || a.words.length - b.words.length);
    const meant = (ranked[0]?.rank ?? likeness) < likeness;
    const best = new Map<string, FoundSkill>();
    for (const { skill, by, rank, score } of ranked) {
      // Beside what was meant, a mere likeness only distracts.
      if (best.size === most || (meant && rank >= likeness && score > 0.2)) break;
      if (!best.has(skill.id)) best.set(skill.id, { skill, by });
    }
    return [...best.values()];
  };
}

/** Fits that are only alike, not the same letters. */
const likeness = 6;

/** What a person means by a few letters: the whole name, its beginning, a word's beginning, then the rest. */
function closeness(words: string, wanted: string): number {
  if (words === wanted) return 0;
  if (words.startsWith(wanted)) return 2;
  return words.includes(` ${wanted}`) ? 4 : likeness;
}

/** Letters as they compare: "CI / CD" is "ci cd". Signs stay where they tell names apart (C++, C#). */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
