import type { Person, PersonSkill } from './person';

/** One change of the profile, small enough that two windows' changes do not undo each other. */
export type Edit =
  /** Sets these fields and leaves the others. */
  | { set: Partial<Omit<Person, 'version' | 'skills'>> }
  /** Changes what is named of a skill; one that is new comes last, or `at` this place, working unless said. */
  | { skill: Pick<PersonSkill, 'id'> & Partial<PersonSkill>; at?: number }
  | { without: string };

/** The profile after the edits, in order. Pure; whether it still is a profile is for `checkedPerson`. */
export function edited(person: Person, edits: readonly Edit[]): Person {
  return edits.reduce(after, person);
}

function after(person: Person, edit: Edit): Person {
  if ('set' in edit) return { ...person, ...edit.set };
  if ('without' in edit) {
    return { ...person, skills: person.skills.filter(({ id }) => id !== edit.without) };
  }
  const { skill } = edit;
  if (person.skills.some(({ id }) => id === skill.id)) {
    const skills = person.skills.map((own) => (own.id === skill.id ? { ...own, ...skill } : own));
    return { ...person, skills };
  }
  const fresh: PersonSkill = { level: 'working', years: null, ...skill };
  return { ...person, skills: person.skills.toSpliced(edit.at ?? person.skills.length, 0, fresh) };
}
