import type { PersonFields } from '../../profile/edit';
import { fieldNames, valueWords } from '../../profile/field-words';
import type { Finding, FoundItem } from '../../profile/import/finding';
import { sameItem } from '../../profile/import/same-item';
import { itemWords } from '../../profile/item-words';
import type { Level, Person, PersonList, PersonLists } from '../../profile/person';

/** "Python, expert, 12 years"; "Experience: 14 years"; "Director of ML, Acme, 2019 – now" */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'field':
      return `${finding.label}: ${finding.words}`;
    case 'item':
      return wordsOf(finding.list, finding.item);
    case 'skill':
      return [finding.name, finding.level, yearsWords(finding.years)].filter(Boolean).join(', ');
  }
}

/** What this would replace in the profile; null: nothing stands there, or nothing would change. */
export function beforeWords(finding: Finding, person: Person): string | null {
  switch (finding.kind) {
    case 'field':
      return fieldBefore(finding.set, person);
    case 'item':
      return itemBefore(finding, person);
    case 'skill': {
      const own = person.skills.find(({ id }) => id === finding.id);
      if (!own) return null;
      const level: Level | null =
        finding.level !== null && finding.level !== own.level ? own.level : null;
      const years =
        finding.years !== null && finding.years !== own.years ? yearsWords(own.years) : null;
      return [level, years].filter(Boolean).join(', ') || null;
    }
  }
}

function itemBefore({ list, item }: FoundItem, person: Person): string | null {
  const own = sameItem(list, item, person);
  return own ? wordsOf(list, own) : null;
}

function wordsOf<L extends PersonList>(list: L, item: PersonLists[L]): string {
  return itemWords[list](item);
}

function fieldBefore(set: Partial<PersonFields>, person: Person): string | null {
  const fields = fieldNames.filter((field) => set[field] !== undefined);
  return (
    fields.map((field) => valueWords(field, person[field])).find((words) => words !== null) ?? null
  );
}

function yearsWords(years: number | null): string | null {
  return years === null ? null : `${years} ${years === 1 ? 'year' : 'years'}`;
}
