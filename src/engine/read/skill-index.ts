import type { Skill } from '../../knowledge/schema';
import { keyOf } from './tokens';

interface Entry {
  skill: Skill;
  /** The one spelling that counts; null: any. */
  exact: string | null;
  /** True for the name alone: the guard is about it, other spellings are never ambiguous. */
  guarded: boolean;
}

export interface SkillIndex {
  byKey: ReadonlyMap<string, Entry[]>;
  /** For the first word of a name, how many words the longest such name has. */
  longest: ReadonlyMap<string, number>;
}

/** One index per list of skills: building it costs more than reading a posting. */
const built = new WeakMap<readonly Skill[], SkillIndex>();

/** Names and other spellings of all skills by their words. */
export function skillIndex(skills: readonly Skill[]): SkillIndex {
  const known = built.get(skills);
  if (known !== undefined) return known;
  const byKey = new Map<string, Entry[]>();
  const longest = new Map<string, number>();
  const add = (spelling: string, entry: Entry) => {
    const key = keyOf(spelling);
    if (key === '') return;
    const entries = byKey.get(key) ?? [];
    if (!entries.some(({ skill }) => skill === entry.skill)) entries.push(entry);
    byKey.set(key, entries);
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const skill of skills) {
    const exact = skill.guard?.caseSensitive === true ? skill.name : null;
    add(skill.name, { skill, exact, guarded: skill.guard !== null });
    for (const alias of skill.aliases) add(alias, { skill, exact: null, guarded: false });
  }
  const index = { byKey, longest };
  built.set(skills, index);
  return index;
}
