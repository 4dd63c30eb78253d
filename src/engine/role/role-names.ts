import type { RoleProfile } from '../../knowledge/schema';
import type { TitlePlace } from './title-grammar';
import { wordsOf } from './words';

/** Words that a name may leave out: "Director of AI" is "Director, AI", and a senior one is one too. */
const idle = new Set(['of', 'for', 'the', 'and', 'in', 'senior', 'sr']);
/** Several words that are written as one as often. */
const shorthand: [string, string, string][] = [
  ['machine', 'learning', 'ml'],
  ['artificial', 'intelligence', 'ai'],
  ['vice', 'president', 'vp'],
  ['generative', 'ai', 'genai'],
  ['gen', 'ai', 'genai'],
  ['ml', 'ops', 'mlop'],
];
/** As in the reading of titles: what the job is called stands in front. */
const longestTitle = 240;
/** Titles with more words carry a place or an employer; the name is measured against so many. */
const fullTitle = 6;

/** Where a title says a role's name, and how much of the title that is, 0..1. */
interface Named extends TitlePlace {
  share: number;
}

interface SpokenWord extends TitlePlace {
  key: string;
}

function spoken(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const { key, start, end } of wordsOf(text)) {
    const word = { key, start, end };
    const before = words.at(-1);
    const short = shorthand.find(([first, last]) => before?.key === first && word.key === last);
    if (before !== undefined && short !== undefined) {
      words[words.length - 1] = { key: short[2], start: before.start, end: word.end };
    } else if (!idle.has(word.key)) words.push(word);
  }
  return words;
}

interface Names {
  keys: Set<string>;
  /** Words of the longest name. */
  longest: number;
}

const known = new WeakMap<RoleProfile, Names>();

function namesOf(role: RoleProfile): Names {
  const before = known.get(role);
  if (before !== undefined) return before;
  const names = [role.title, ...role.aliases].map((name) => spoken(name).map(({ key }) => key));
  const made = {
    keys: new Set(names.map((words) => words.join(' '))),
    longest: Math.max(...names.map((words) => words.length)),
  };
  known.set(role, made);
  return made;
}

/** Some words of a title, as the names of roles are looked up. */
export interface TitlePart extends TitlePlace {
  key: string;
  /** How much of the title it is, 0..1. */
  share: number;
}

/** Every run of words of a title that may be a role's name, the longest first: taken apart once for all roles. */
export function partsOf(title: string, roles: readonly RoleProfile[]): TitlePart[] {
  const longestName = Math.max(...roles.map((role) => namesOf(role).longest));
  const words = spoken(title.slice(0, longestTitle));
  const parts: TitlePart[] = [];
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    const share = Math.min(1, length / Math.min(fullTitle, words.length));
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length);
      const start = part[0]?.start ?? 0;
      const end = part.at(-1)?.end ?? 0;
      parts.push({ key: part.map(({ key }) => key).join(' '), share, start, end });
    }
  }
  return parts;
}

/** Where a title says one of the role's names, the longest; signs and small words may stand between. */
export function nameIn(parts: readonly TitlePart[], role: RoleProfile): Named | null {
  const { keys } = namesOf(role);
  const said = parts.find(({ key }) => keys.has(key));
  return said === undefined ? null : { start: said.start, end: said.end, share: said.share };
}
