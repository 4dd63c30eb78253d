import type { PersonFields } from '../../profile/edit';
import type { Person } from '../../profile/person';
import { knowledge } from '../use-insights';
import { ChoiceField } from './choice-field';
import { DerivedOffer } from './derived-offer';
import type { Editing } from './editing';
import { HighestDegree } from './highest-degree';
import { NotesField } from './notes-field';
import { PayField } from './pay-field';
import { readPay } from './pay-wish';
import { EducationLists, RoleList } from './person-lists';
import { PeopleField, WordsField } from './plain-fields';
import { TypedField } from './typed-field';
import { YearsField } from './years-field';

const workplaces = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;
const moves = { no: 'No', some: 'To some places', yes: 'Yes, anywhere' } as const;
const sponsorship = { no: 'No', yes: 'Yes' } as const;

/** Everything of the profile that is not a skill, with room. All of it is optional. */
export function WholePerson({ person, editing }: { person: Person; editing: Editing }) {
  const set = (change: Partial<PersonFields>) => editing.edit([{ set: change }]);
  const roles = Object.fromEntries(knowledge().roles.map(({ id, title }) => [id, title]));
  return (
    <>
      <RoleList person={person} editing={editing} />
      <section className="items" aria-label="Years, reach and degree">
        <h3>Years, reach and degree</h3>
        <div className="person-fields">
          <YearsField
            label="Experience"
            value={person.totalYears}
            save={(totalYears) => set({ totalYears })}
          />
          <YearsField
            label="Of these, in machine learning"
            value={person.mlYears}
            save={(mlYears) => set({ mlYears })}
          />
          <YearsField
            label="Of these, leading people"
            value={person.leadershipYears}
            save={(leadershipYears) => set({ leadershipYears })}
          />
          <PeopleField
            label="Largest team led"
            value={person.largestTeam}
            save={(largestTeam) => set({ largestTeam })}
          />
          <TypedField
            label="Largest budget, US dollars"
            value={person.budget}
            shown={(amount) => amount.toLocaleString('en-US')}
            read={readPay}
            save={(budget) => set({ budget })}
            placeholder="2M"
            wrong="An amount, such as 800k or 2M."
          />
          <HighestDegree person={person} set={set} />
        </div>
        <DerivedOffer person={person} set={set} />
      </section>
      <EducationLists person={person} editing={editing} />
      <section className="items" aria-label="What you look for">
        <h3>What you look for</h3>
        <div className="person-fields">
          <ChoiceField
            label="Role you aim at"
            value={person.targetRole}
            choices={roles}
            save={(targetRole) => set({ targetRole })}
          />
          <ChoiceField
            label="Preferred workplace"
            value={person.workplace}
            choices={workplaces}
            none="No preference"
            save={(workplace) => set({ workplace })}
          />
          <PayField value={person.targetPay} save={(targetPay) => set({ targetPay })} />
          <PayField
            label="Least base pay"
            value={person.minimumPay}
            save={(minimumPay) => set({ minimumPay })}
          />
        </div>
      </section>
      <section className="items" aria-label="Where you are">
        <h3>Where you are</h3>
        <div className="person-fields">
          <WordsField
            label="Location"
            value={person.location}
            save={(location) => set({ location })}
            placeholder="Seattle, WA"
          />
          <ChoiceField
            label="Would you move?"
            value={person.relocation}
            choices={moves}
            save={(relocation) => set({ relocation })}
          />
          {person.relocation !== null && person.relocation !== 'no' && (
            <WordsField
              label="Where to"
              value={person.relocateTo}
              save={(relocateTo) => set({ relocateTo })}
              placeholder="Berlin, Zürich"
            />
          )}
          <WordsField
            label="Work authorisation"
            value={person.authorisation}
            save={(authorisation) => set({ authorisation })}
            placeholder="US citizen"
          />
          <ChoiceField
            label="Do you need sponsorship?"
            value={person.needsSponsorship === null ? null : person.needsSponsorship ? 'yes' : 'no'}
            choices={sponsorship}
            save={(choice) => set({ needsSponsorship: choice === null ? null : choice === 'yes' })}
          />
        </div>
      </section>
      <NotesField
        label="Notes: projects, figures, links worth having at hand"
        value={person.notes}
        most={20_000}
        save={(notes) => set({ notes })}
      />
    </>
  );
}
