import type { HeldDegree, Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { ChoiceField } from './choice-field';
import type { Editing } from './editing';
import { ItemList } from './item-list';
import { degreeNames, fluencyNames } from './person-words';
import { MonthField, MonthOrNowField, PeopleField, WordsField, YearField } from './plain-fields';

const { none: _, ...levels } = degreeNames;

/** Roles held, one by one. */
export function RoleList({ person, editing }: { person: Person; editing: Editing }) {
  return (
    <ItemList
      list="roles"
      items={person.roles}
      heading={say('person.roles')}
      addWords={say('person.addRole')}
      thisOne={say('person.thisRole')}
      blank={{ title: '', company: null, from: null, to: null, led: null }}
      editing={editing}
      fields={({ title, company, from, to, led }, set) => (
        <>
          <WordsField
            label={say('person.title')}
            value={title}
            save={(words) => set({ title: words ?? '' })}
            placeholder="Director of MLOps"
          />
          <WordsField
            label={say('person.employer')}
            value={company}
            save={(words) => set({ company: words })}
          />
          <MonthField
            label={say('person.from')}
            value={from}
            save={(month) => set({ from: month })}
          />
          <MonthOrNowField
            label={say('person.to')}
            value={to}
            save={(month) => set({ to: month })}
          />
          <PeopleField
            label={say('person.peopleLed')}
            value={led}
            save={(people) => set({ led: people })}
          />
        </>
      )}
    />
  );
}

/** Degrees, certifications and languages. */
export function EducationLists({ person, editing }: { person: Person; editing: Editing }) {
  return (
    <>
      <ItemList
        list="degrees"
        items={person.degrees}
        heading={say('person.degrees')}
        addWords={say('person.addDegree')}
        thisOne={say('person.thisDegree')}
        blank={{ level: 'bachelors', field: null, school: null, year: null }}
        editing={editing}
        fields={({ level, field, school, year }, set) => (
          <>
            <ChoiceField<HeldDegree['level']>
              label={say('person.degree')}
              value={level}
              choices={levels}
              required
              save={(choice) => choice && set({ level: choice })}
            />
            <WordsField
              label={say('person.subject')}
              value={field}
              save={(words) => set({ field: words })}
            />
            <WordsField
              label={say('person.school')}
              value={school}
              save={(words) => set({ school: words })}
            />
            <YearField
              label={say('person.year')}
              value={year}
              save={(number) => set({ year: number })}
            />
          </>
        )}
      />
      <ItemList
        list="certifications"
        items={person.certifications}
        heading={say('person.certifications')}
        addWords={say('person.addCertification')}
        thisOne={say('person.thisCertification')}
        blank={{ name: '', year: null }}
        editing={editing}
        fields={({ name, year }, set) => (
          <>
            <WordsField
              label={say('person.name')}
              value={name}
              save={(words) => set({ name: words ?? '' })}
            />
            <YearField
              label={say('person.year')}
              value={year}
              save={(number) => set({ year: number })}
            />
          </>
        )}
      />
      <ItemList
        list="languages"
        items={person.languages}
        heading={say('person.languages')}
        addWords={say('person.addLanguage')}
        thisOne={say('person.thisLanguage')}
        blank={{ name: '', level: null }}
        editing={editing}
        fields={({ name, level }, set) => (
          <>
            <WordsField
              label={say('person.language')}
              value={name}
              save={(words) => set({ name: words ?? '' })}
            />
            <ChoiceField
              label={say('person.howWell')}
              value={level}
              choices={fluencyNames}
              save={(choice) => set({ level: choice })}
            />
          </>
        )}
      />
    </>
  );
}
