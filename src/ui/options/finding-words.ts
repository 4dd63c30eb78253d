import type { PersonFields } from '../../profile/edit';
import { fieldNames } from '../../profile/field-names';
import type { Finding, FoundItem } from '../../profile/import/finding';
import { sameItem } from '../../profile/import/same-item';
import type { Level, Person, PersonList, PersonLists } from '../../profile/person';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';
import { saidOf, valueWords } from '../profile/field-words';
import { itemWords } from '../profile/item-words';

/** "Python, expert, 12 years"; "Experience: 14 years"; "Director of ML, Acme, 2019 – now" */
export function findingWords(finding: Finding): string {
  switch (finding.kind) {
    case 'field':
      return listed(
        fieldNames.flatMap((field) => {
          const value = finding.set[field];
          return value === undefined || value === null ? [] : [saidOf(field, value)];
        }),
      );
    case 'item':
      return wordsOf(finding.list, finding.item);
    case 'skill':
      return inALine(finding.name, levelWords(finding.level), yearsWords(finding.years)) ?? '';
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
      const level = finding.level !== null && finding.level !== own.level ? own.level : null;
      const years =
        finding.years !== null && finding.years !== own.years ? yearsWords(own.years) : null;
      return inALine(levelWords(level), years);
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

function levelWords(level: Level | null): string | null {
  return level && say(`skillGap.${level}`);
}

function yearsWords(years: number | null): string | null {
  return years === null ? null : say('person.years', { count: years });
}

function inALine(...parts: (string | null)[]): string | null {
  return listed(parts.filter((part) => part !== null)) || null;
}
