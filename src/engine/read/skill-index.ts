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
  /** Every beginning of every key, whole words: where none fits, no longer name does. */
  beginnings: ReadonlySet<string>;
}

/** One index per list of skills: building it costs more than reading a posting. */
const built = new WeakMap<readonly Skill[], SkillIndex>();

/** Names and other spellings of all skills by their words. */
export function skillIndex(skills: readonly Skill[]): SkillIndex {
  const known = built.get(skills);
  if (known !== undefined) return known;
  const byKey = new Map<string, Entry[]>();
  const beginnings = new Set<string>();
  const add = (spelling: string, entry: Entry) => {
    const key = keyOf(spelling);
    if (key === '') return;
    const entries = byKey.get(key) ?? [];
    if (!entries.some(({ skill }) => skill === entry.skill)) entries.push(entry);
    byKey.set(key, entries);
    for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1)) {
      beginnings.add(key.slice(0, end));
    }
    beginnings.add(key);
  };
  for (const skill of skills) {
    const exact = skill.guard?.caseSensitive === true ? skill.name : null;
    add(skill.name, { skill, exact, guarded: skill.guard !== null });
    for (const alias of skill.aliases) add(alias, { skill, exact: null, guarded: false });
  }
  // One and many mean the same; a spelling that another skill has for its own stays with that skill.
  for (const [key, entries] of [...byKey]) {
    const other = otherNumber(key);
    const free = entries.filter(({ exact, guarded }) => exact === null && !guarded);
    if (other !== null && free.length > 0 && !byKey.has(other)) {
      for (const entry of free) add(other, entry);
    }
  }
  const index = { byKey, beginnings };
  built.set(skills, index);
  return index;
}

/** Many of them are colleagues, not a skill: "with product managers". */
const people =
  /^(?:engineer|manager|scientist|developer|architect|analyst|designer|leader|researcher|team|environment|partner|customer|lead)s?$/;

/** The plural of a name, or the singular of one of several words or of a short sign ("llms"); null: neither is safe. */
function otherNumber(key: string): string | null {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  if (people.test(last)) return null;
  if (!/^[a-z]{3,}$/.test(last) || /(?:ss|us|is|ics|ing|ch|sh|x|y)$/.test(last)) return null;
  if (!last.endsWith('s')) return `${key}s`;
  return words.length > 1 || last.length <= 4 ? key.slice(0, -1) : null;
}
