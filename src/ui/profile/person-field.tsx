import type { PersonFields } from '../../profile/edit';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { knowledge } from '../use-insights';
import { ChoiceField } from './choice-field';
import { NotesField } from './notes-field';
import { PayField } from './pay-field';
import { readPay } from './pay-wish';
import { degreeNames, moveNames, workplaceNames } from './person-words';
import { PeopleField, WordsField } from './plain-fields';
import { TypedField } from './typed-field';
import { YearsField } from './years-field';

interface Editable {
  person: Person;
  set: (change: Partial<PersonFields>) => void;
}

const years = {
  totalYears: say('profile.experience'),
  mlYears: say('profile.ofTheseMl'),
  leadershipYears: say('profile.ofTheseLeading'),
} as const;
const pays = {
  targetPay: say('profile.targetPay'),
  minimumPay: say('profile.minimumPay'),
} as const;

/** These single fields of the profile beside each other, each saved as it is typed. */
export function PersonFieldGrid({
  names,
  ...editable
}: Editable & { names: readonly (keyof PersonFields)[] }) {
  return (
    <div className="person-fields">
      {names.map((name) => (
        <PersonField key={name} name={name} {...editable} />
      ))}
    </div>
  );
}

/** One field of the profile; nothing where something else of the profile answers it. */
export function PersonField({ name, person, set }: Editable & { name: keyof PersonFields }) {
  switch (name) {
    case 'totalYears':
    case 'mlYears':
    case 'leadershipYears':
      return (
        <YearsField
          label={years[name]}
          value={person[name]}
          save={(count) => set({ [name]: count })}
        />
      );
    case 'largestTeam':
      return (
        <PeopleField
          label={say('profile.largestTeam')}
          value={person.largestTeam}
          save={(largestTeam) => set({ largestTeam })}
        />
      );
    case 'budget':
      return (
        <TypedField
          label={say('profile.budget')}
          value={person.budget}
          shown={say.number}
          read={readPay}
          save={(budget) => set({ budget })}
          placeholder={say('profile.budgetExample')}
          wrong={say('profile.wrongBudget')}
        />
      );
    case 'degree':
      // Where degrees are listed one by one, the list says it.
      if (person.degrees.length > 0 && person.degree === null) return null;
      return (
        <ChoiceField
          label={say('profile.highestDegree')}
          value={person.degree}
          choices={degreeNames}
          save={(degree) => set({ degree })}
        />
      );
    case 'targetRole':
      return (
        <ChoiceField
          label={say('profile.targetRole')}
          value={person.targetRole}
          choices={Object.fromEntries(knowledge().roles.map(({ id, title }) => [id, title]))}
          save={(targetRole) => set({ targetRole })}
        />
      );
    case 'workplace':
      return (
        <ChoiceField
          label={say('profile.workplace')}
          value={person.workplace}
          choices={workplaceNames}
          none={say('profile.anyWorkplace')}
          save={(workplace) => set({ workplace })}
        />
      );
    case 'targetPay':
    case 'minimumPay':
      return (
        <PayField label={pays[name]} value={person[name]} save={(pay) => set({ [name]: pay })} />
      );
    case 'location':
      return (
        <WordsField
          label={say('profile.location')}
          value={person.location}
          save={(location) => set({ location })}
          placeholder="Seattle, WA"
        />
      );
    case 'relocation':
      return (
        <ChoiceField
          label={say('profile.relocation')}
          value={person.relocation}
          choices={moveNames}
          save={(relocation) => set({ relocation })}
        />
      );
    case 'relocateTo':
      if (person.relocation === null || person.relocation === 'no') return null;
      return (
        <WordsField
          label={say('profile.relocateTo')}
          value={person.relocateTo}
          save={(relocateTo) => set({ relocateTo })}
          placeholder="Berlin, Zürich"
        />
      );
    case 'authorisation':
      return (
        <WordsField
          label={say('profile.authorisation')}
          value={person.authorisation}
          save={(authorisation) => set({ authorisation })}
          placeholder={say('profile.authorisationExample')}
        />
      );
    case 'needsSponsorship':
      return (
        <ChoiceField
          label={say('profile.sponsorship')}
          value={person.needsSponsorship === null ? null : person.needsSponsorship ? 'yes' : 'no'}
          choices={{ no: say('profile.no'), yes: say('profile.yes') }}
          save={(choice) => set({ needsSponsorship: choice === null ? null : choice === 'yes' })}
        />
      );
    case 'notes':
      return (
        <NotesField
          label={say('profile.notes')}
          value={person.notes}
          most={20_000}
          save={(notes) => set({ notes })}
        />
      );
  }
}
