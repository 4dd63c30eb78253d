import type { Edit, ListEdit, PersonFields } from '../edit';
import type { Level, Person, PersonList, PersonLists, PersonSkill } from '../person';
import { sameItem, sameWords } from './same-item';

/** The words something was found in; null: it stands whole in a file that Rolescope wrote. */
type Quoted = string | null;

/** An item of one of the profile's lists, found in a résumé. */
export type FoundItem = {
  [L in PersonList]: { kind: 'item'; list: L; item: PersonLists[L]; quote: Quoted };
}[PersonList];

/** One thing found in a résumé, with the words it was found in. Nothing is taken over unasked. */
export type Finding =
  | {
      kind: 'skill';
      id: string;
      name: string;
      /** null: the résumé does not say. */
      level: Level | null;
      years: number | null;
      /** What only a file of our own says of it. */
      more?: Pick<PersonSkill, 'lastUsed' | 'evidence'>;
      quote: Quoted;
    }
  | { kind: 'field'; set: Partial<PersonFields>; quote: Quoted }
  | FoundItem;

/** What taking this over would do to the profile; null: it says so already. */
export function editOf(finding: Finding, person: Person): Edit | null {
  switch (finding.kind) {
    case 'field': {
      const said = news(finding.set, person);
      return Object.keys(said).length === 0 ? null : { set: said };
    }
    case 'item':
      return itemEdit(finding, person);
    case 'skill': {
      const { id, level, years, more } = finding;
      const own = person.skills.find((skill) => skill.id === id);
      const said = news({ level, years, ...more }, own);
      return own && Object.keys(said).length === 0 ? null : { skill: { id, ...said } };
    }
  }
}

/** A new item as it is; of one that stands there already, only what the résumé says otherwise. */
function itemEdit({ list, item }: FoundItem, person: Person): ListEdit | null {
  const own = sameItem(list, item, person);
  // The item is of the list it was found for.
  if (!own) return { list, item } as ListEdit;
  const said = news({ ...item, id: null }, own);
  if (Object.keys(said).length === 0) return null;
  return { list, item: { ...said, id: own.id } } as ListEdit;
}

type Said<T> = { [F in keyof T]?: Exclude<T[F], null> };

/** What is said otherwise than it stands; null says nothing. */
function news<T extends object>(said: T, own: object | undefined): Said<T> {
  const before = new Map<string, unknown>(Object.entries(own ?? {}));
  const fields = Object.entries(said).filter(
    ([name, value]) => value !== null && !saysAsMuch(before.get(name), value),
  );
  return Object.fromEntries(fields) as Said<T>;
}

/** The same, in other letters or more exactly: "2019-03" for "2019". */
function saysAsMuch(own: unknown, found: unknown): boolean {
  if (typeof own !== 'string' || typeof found !== 'string') return own === found;
  return sameWords(own, found) || (/^\d{4}$/.test(found) && own.startsWith(`${found}-`));
}
