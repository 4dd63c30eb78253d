import { degreeNames } from '../../profile/degree-names';
import type { HeldDegree, Person, SpokenLanguage } from '../../profile/person';
import { ChoiceField } from './choice-field';
import type { Editing } from './editing';
import { ItemList } from './item-list';
import { MonthField, MonthOrNowField, PeopleField, WordsField, YearField } from './plain-fields';

const { none: _, ...levels } = degreeNames;

const fluency: Record<NonNullable<SpokenLanguage['level']>, string> = {
  basic: 'Basic',
  conversational: 'Conversational',
  fluent: 'Fluent',
  native: 'Native',
};

/** Roles held, one by one. */
export function RoleList({ person, editing }: { person: Person; editing: Editing }) {
  return (
    <ItemList
      list="roles"
      items={person.roles}
      heading="Roles held"
      addWords="Add a role"
      blank={{ title: '', company: null, from: null, to: null, led: null }}
      editing={editing}
      fields={({ title, company, from, to, led }, set) => (
        <>
          <WordsField
            label="Title"
            value={title}
            save={(words) => set({ title: words ?? '' })}
            placeholder="Director of MLOps"
          />
          <WordsField label="Employer" value={company} save={(words) => set({ company: words })} />
          <MonthField label="From" value={from} save={(month) => set({ from: month })} />
          <MonthOrNowField label="To" value={to} save={(month) => set({ to: month })} />
          <PeopleField label="People led" value={led} save={(people) => set({ led: people })} />
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
        heading="Degrees"
        addWords="Add a degree"
        blank={{ level: 'bachelors', field: null, school: null, year: null }}
        editing={editing}
        fields={({ level, field, school, year }, set) => (
          <>
            <ChoiceField<HeldDegree['level']>
              label="Degree"
              value={level}
              choices={levels}
              required
              save={(choice) => choice && set({ level: choice })}
            />
            <WordsField label="Subject" value={field} save={(words) => set({ field: words })} />
            <WordsField label="School" value={school} save={(words) => set({ school: words })} />
            <YearField label="Year" value={year} save={(number) => set({ year: number })} />
          </>
        )}
      />
      <ItemList
        list="certifications"
        items={person.certifications}
        heading="Certifications"
        addWords="Add a certification"
        blank={{ name: '', year: null }}
        editing={editing}
        fields={({ name, year }, set) => (
          <>
            <WordsField label="Name" value={name} save={(words) => set({ name: words ?? '' })} />
            <YearField label="Year" value={year} save={(number) => set({ year: number })} />
          </>
        )}
      />
      <ItemList
        list="languages"
        items={person.languages}
        heading="Languages you speak"
        addWords="Add a language"
        blank={{ name: '', level: null }}
        editing={editing}
        fields={({ name, level }, set) => (
          <>
            <WordsField
              label="Language"
              value={name}
              save={(words) => set({ name: words ?? '' })}
            />
            <ChoiceField
              label="How well"
              value={level}
              choices={fluency}
              save={(choice) => set({ level: choice })}
            />
          </>
        )}
      />
    </>
  );
}
