import type { Skill } from '../../knowledge/schema';
import { Lexicon } from './lexicon';
import { keyOf } from './tokens';

interface Entry {
  skill: Skill;
  /** The one spelling that counts; null: any. */
  exact: string | null;
  /** True for the name alone: the guard is about it, other spellings are never ambiguous. */
  guarded: boolean;
}

/** The words of all names as a tree: where a word leads nowhere, no longer name does. */
interface NameNode {
  /** The names that end here. */
  entries: Entry[];
  /** By the number of the next word. */
  next: Map<number, NameNode>;
}

export interface SkillIndex {
  root: NameNode;
  /** The words of all names. */
  words: Lexicon;
  known: ReadonlyMap<string, Skill>;
}

/** One tree per list of skills: building it costs more than reading a posting. */
const built = new WeakMap<readonly Skill[], SkillIndex>();

/** Names and other spellings of all skills by their words. */
export function skillIndex(skills: readonly Skill[]): SkillIndex {
  const known = built.get(skills);
  if (known !== undefined) return known;
  const byKey = new Map<string, Entry[]>();
  const add = (spelling: string, entry: Entry) => {
    const key = keyOf(spelling);
    if (key === '') return;
    const entries = byKey.get(key) ?? [];
    if (!entries.some(({ skill }) => skill === entry.skill)) entries.push(entry);
    byKey.set(key, entries);
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
  const root: NameNode = { entries: [], next: new Map() };
  const numbers = new Map<string, number>();
  for (const [key, entries] of byKey) plant(root, key, entries, numbers);
  const words = new Lexicon(numbers);
  const index = { root, words, known: new Map(skills.map((skill) => [skill.id, skill])) };
  built.set(skills, index);
  return index;
}

function plant(root: NameNode, key: string, entries: Entry[], numbers: Map<string, number>): void {
  let node = root;
  for (const word of key.split(' ')) {
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    const next = node.next.get(number) ?? { entries: [], next: new Map() };
    node.next.set(number, next);
    node = next;
  }
  node.entries = entries;
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
