import type { RoleProfile } from '../../knowledge/schema';
import type { TitlePlace } from './title-grammar';
import { wordsOf } from './words';

/** Words that a name may leave out: "Director of AI" is "Director, AI". */
const joints = new Set(['of', 'for', 'the', 'and', 'in']);
/** As in the reading of titles: what the job is called stands in front. */
const longestTitle = 240;

interface Names {
  keys: Set<string>;
  /** Words of the longest name. */
  longest: number;
}

const known = new WeakMap<RoleProfile, Names>();

const joined = (text: string) => wordsOf(text).filter(({ key }) => !joints.has(key));

function namesOf(role: RoleProfile): Names {
  const before = known.get(role);
  if (before !== undefined) return before;
  const names = [role.title, ...role.aliases].map((name) => joined(name).map(({ key }) => key));
  const made = {
    keys: new Set(names.map((words) => words.join(' '))),
    longest: Math.max(...names.map((words) => words.length)),
  };
  known.set(role, made);
  return made;
}

/** Where a title says one of the role's names, the longest; signs and small words may stand between. */
export function nameIn(title: string, role: RoleProfile): TitlePlace | null {
  const { keys, longest } = namesOf(role);
  const words = joined(title.slice(0, longestTitle));
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length);
      const [first] = part;
      const last = part.at(-1);
      if (first && last && keys.has(part.map(({ key }) => key).join(' ')))
        return { start: first.start, end: last.end };
    }
  }
  return null;
}
