import type { Knowledge } from '../../knowledge/schema';
import { emptyPerson } from '../empty-person';
import { fieldNames } from '../field-names';
import { toJsonResume } from '../json-resume';
import { type Person, type PersonList, personSchema } from '../person';
import type { Finding, FoundItem } from './finding';
import { fieldsOf } from './json-fields';

/** The standard's name for each list of ours. */
const parts = {
  roles: 'work',
  degrees: 'education',
  certifications: 'certificates',
  languages: 'languages',
} as const satisfies Record<PersonList, string>;

/** What a JSON Resume of our own making holds beside the standard, and which parts nobody changed since. */
export interface OwnResume {
  person: Person;
  isUnchanged: (part: string) => boolean;
}

/** The profile a JSON Resume was made from; null: it is another's. */
export function ownResume(record: unknown, knowledge: Pick<Knowledge, 'skills'>): OwnResume | null {
  const resume = fieldsOf(record);
  const ours = fieldsOf(resume.meta).rolescope;
  if (ours === undefined) return null;
  const read = personSchema.safeParse({ ...emptyPerson, ...fieldsOf(ours) });
  if (!read.success) return null;
  const made = fieldsOf(JSON.parse(toJsonResume(read.data, knowledge)));
  const isUnchanged = (part: string) => JSON.stringify(made[part]) === JSON.stringify(resume[part]);
  return { person: read.data, isUnchanged };
}

/**
 * Its single fields; and of the lists that stand as they were written, every item with all it holds.
 * `read`: what the standard's parts say, for those that were changed.
 */
export function ownFindings(
  { person, isUnchanged }: OwnResume,
  read: readonly Finding[],
  { skills }: Pick<Knowledge, 'skills'>,
): Finding[] {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  const place = isUnchanged('basics');
  const fields = fieldNames.flatMap((field): Finding[] => {
    if (person[field] === null || (field === 'location' && !place)) return [];
    if (field === 'degree' && !isUnchanged('education')) return [];
    return [{ kind: 'field', set: { [field]: person[field] }, quote: null }];
  });
  const items = (Object.keys(parts) as PersonList[]).flatMap((list): FoundItem[] =>
    isUnchanged(parts[list])
      ? // The item is of the list it stands in.
        person[list].map((item) => ({ kind: 'item', list, item, quote: null }) as FoundItem)
      : read.filter((finding) => finding.kind === 'item' && finding.list === list).map(asItem),
  );
  const known = isUnchanged('skills')
    ? person.skills.map(({ id, level, years, lastUsed, evidence }): Finding => {
        const more = { ...(lastUsed && { lastUsed }), ...(evidence && { evidence }) };
        const name = names.get(id) ?? id;
        return { kind: 'skill', id, name, level, years, more, quote: null };
      })
    : read.filter(({ kind }) => kind === 'skill');
  const elsewhere = place
    ? []
    : read.filter((one) => one.kind === 'field' && 'location' in one.set);
  return [...fields, ...elsewhere, ...items, ...known];
}

function asItem(finding: Finding): FoundItem {
  if (finding.kind !== 'item') throw new Error('Only items are asked for.');
  return finding;
}
