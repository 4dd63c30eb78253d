import type { Person, PersonList, PersonLists, PersonSkill } from './person';

/** The fields of the profile that hold one thing each. */
export type PersonFields = Omit<Person, 'version' | 'skills' | PersonList>;

/** One change of the profile, small enough that two windows' changes do not undo each other. */
export type Edit =
  /** Sets these fields and leaves the others. */
  | { set: Partial<PersonFields> }
  /** Changes what is named of a skill; one that is new comes last, or `at` this place, working unless said. */
  | { skill: Pick<PersonSkill, 'id'> & Partial<PersonSkill>; at?: number }
  | { without: string }
  | ListEdit;

/** The same for the lists whose items have an id of their own; a new item comes with all its fields. */
export type ListEdit = {
  [L in PersonList]:
    | { list: L; item: Partial<PersonLists[L]> & { id: string }; at?: number }
    | { list: L; without: string };
}[PersonList];

/** The profile after the edits, in order. Pure; whether it still is a profile is for `checkedPerson`. */
export function edited(person: Person, edits: readonly Edit[]): Person {
  return edits.reduce(after, person);
}

function after(person: Person, edit: Edit): Person {
  if ('set' in edit) return { ...person, ...edit.set };
  if ('list' in edit) {
    const items: readonly { id: string }[] = person[edit.list];
    const changed = 'item' in edit ? put(items, edit.item, edit.at) : left(items, edit.without);
    return { ...person, [edit.list]: changed };
  }
  if ('without' in edit) return { ...person, skills: left(person.skills, edit.without) };
  const { skill, at } = edit;
  const fresh: PersonSkill = { level: 'working', years: null, ...skill };
  return { ...person, skills: put(person.skills, skill, at, fresh) };
}

/** Changes the item with this id; where there is none, it is added as `fresh`. */
function put<T extends { id: string }>(
  items: readonly T[],
  item: { id: string } & Partial<T>,
  at = items.length,
  fresh = item as T,
): T[] {
  if (!items.some(({ id }) => id === item.id)) return items.toSpliced(at, 0, fresh);
  return items.map((own) => (own.id === item.id ? { ...own, ...item } : own));
}

function left<T extends { id: string }>(items: readonly T[], without: string): T[] {
  return items.filter(({ id }) => id !== without);
}
