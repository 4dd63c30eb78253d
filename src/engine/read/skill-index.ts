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

/** The words of names as a tree: where a word leads nowhere, no longer name does. */
interface NameNode {
  /** The names that end here. */
  entries: readonly Entry[];
  /** By the key of the next word. */
  next: Map<string, NameNode>;
}

/** Names and other spellings of all skills by their words. */
export class SkillIndex {
  /** The words that names begin with, by number. */
  readonly words: Lexicon;
  readonly known: ReadonlyMap<string, Skill>;
  private readonly byKey = new Map<string, Entry[]>();
  /** The names that begin with the word of a number, from 1: as keys until a posting says that word. */
  private readonly beginning: (string[] | NameNode)[] = [[]];

  constructor(skills: readonly Skill[]) {
    this.known = new Map(skills.map((skill) => [skill.id, skill]));
    for (const skill of skills) {
      const exact = skill.guard?.caseSensitive === true ? skill.name : null;
      this.add(keyOf(skill.name), { skill, exact, guarded: skill.guard !== null });
      for (const alias of skill.aliases) {
        this.add(isKey.test(alias) ? alias : keyOf(alias), { skill, exact: null, guarded: false });
      }
    }
    for (const key of [...this.byKey.keys()]) {
      if (!key.includes(' ')) this.addOtherNumber(key);
    }
    const numbers = new Map<string, number>();
    for (const key of this.byKey.keys()) {
      const space = key.indexOf(' ');
      const first = space < 0 ? key : key.slice(0, space);
      const number = numbers.get(first);
      if (number === undefined) {
        numbers.set(first, this.beginning.length);
        this.beginning.push([key]);
      } else (this.beginning[number] as string[]).push(key);
    }
    this.words = new Lexicon(numbers);
  }

  /** The names that begin with a word of `words`; undefined: none does. */
  from(number: number): NameNode | undefined {
    const names = this.beginning[number];
    if (!Array.isArray(names)) return names;
    const root: NameNode = { entries: [], next: new Map() };
    for (const key of names) {
      this.plant(root, key);
      const other = key.includes(' ') ? this.addOtherNumber(key) : null;
      if (other !== null) this.plant(root, other);
    }
    const [node] = root.next.values();
    if (node !== undefined) this.beginning[number] = node;
    return node;
  }

  private add(key: string, entry: Entry): void {
    const entries = this.byKey.get(key);
    if (entries === undefined) {
      if (key !== '') this.byKey.set(key, [entry]);
    } else if (!entries.some(({ skill }) => skill === entry.skill)) entries.push(entry);
  }

  /** One and many mean the same; a spelling that another skill has for its own stays with that skill. */
  private addOtherNumber(key: string): string | null {
    const free = this.byKey.get(key)?.filter(({ exact, guarded }) => exact === null && !guarded);
    const other = free?.length ? otherNumber(key) : null;
    if (!free || other === null || this.byKey.has(other)) return null;
    this.byKey.set(other, free);
    return other;
  }

  private plant(root: NameNode, key: string): void {
    let node = root;
    for (const word of key.split(' ')) {
      const next = node.next.get(word) ?? { entries: [], next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.entries = this.byKey.get(key) ?? [];
  }
}

/** Most spellings are written as the key they make. */
const isKey = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** One index per list of skills: building it costs more than reading a posting. */
const built = new WeakMap<readonly Skill[], SkillIndex>();

export function skillIndex(skills: readonly Skill[]): SkillIndex {
  const known = built.get(skills) ?? new SkillIndex(skills);
  built.set(skills, known);
  return known;
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
