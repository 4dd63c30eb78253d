import type { Edit } from '../edit';
import type { Level, Person } from '../person';

/** The fields of the profile that a résumé can tell. */
export type FoundFields = Pick<Person, 'totalYears' | 'leadershipYears' | 'degree' | 'location'>;

/** One thing found in a résumé, with the words it was found in. Nothing is taken over unasked. */
export type Finding =
  | {
      kind: 'skill';
      id: string;
      name: string;
      /** null: the résumé does not say. */
      level: Level | null;
      years: number | null;
      quote: string;
    }
  | { kind: 'field'; set: Partial<FoundFields>; label: string; words: string; quote: string };

/** What taking this over would do to the profile; null: it says so already. */
export function editOf(finding: Finding, person: Person): Edit | null {
  if (finding.kind === 'field') {
    const [field, value] = Object.entries(finding.set)[0] ?? [];
    return field && person[field as keyof FoundFields] === value ? null : { set: finding.set };
  }
  const own = person.skills.find(({ id }) => id === finding.id);
  const { id, level, years } = finding;
  const skill = {
    id,
    ...(level !== null && level !== own?.level && { level }),
    ...(years !== null && years !== own?.years && { years }),
  };
  return own && Object.keys(skill).length === 1 ? null : { skill };
}

/** The edits that take these edits back, given the profile before them. */
export function inverse(edits: readonly Edit[], before: Person): Edit[] {
  return edits
    .map((edit): Edit => {
      if ('set' in edit) {
        const fields = Object.keys(edit.set) as (keyof typeof edit.set)[];
        return { set: Object.fromEntries(fields.map((field) => [field, before[field]])) };
      }
      const id = 'skill' in edit ? edit.skill.id : edit.without;
      const at = before.skills.findIndex((skill) => skill.id === id);
      const own = before.skills[at];
      return own ? { skill: own, at } : { without: id };
    })
    .toReversed();
}
