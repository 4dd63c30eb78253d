import type { PersonFields } from '../../profile/edit';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { DerivedOffer } from './derived-offer';
import type { Editing } from './editing';
import { PersonField, PersonFieldGrid } from './person-field';
import { EducationLists, RoleList } from './person-lists';

const years = [
  'totalYears',
  'mlYears',
  'leadershipYears',
  'largestTeam',
  'budget',
  'degree',
] as const;
const wishes = ['targetRole', 'workplace', 'targetPay', 'minimumPay'] as const;
const place = [
  'location',
  'relocation',
  'relocateTo',
  'authorisation',
  'needsSponsorship',
] as const;

/** Everything of the profile that is not a skill, with room. All of it is optional. */
export function WholePerson({ person, editing }: { person: Person; editing: Editing }) {
  const set = (change: Partial<PersonFields>) => editing.edit([{ set: change }]);
  const fields = { person, set };
  return (
    <>
      <RoleList person={person} editing={editing} />
      <section className="items" aria-label={say('profile.yearsAndReach')}>
        <h3>{say('profile.yearsAndReach')}</h3>
        <PersonFieldGrid names={years} {...fields} />
        <DerivedOffer {...fields} />
      </section>
      <EducationLists person={person} editing={editing} />
      <section className="items" aria-label={say('profile.lookFor')}>
        <h3>{say('profile.lookFor')}</h3>
        <PersonFieldGrid names={wishes} {...fields} />
      </section>
      <section className="items" aria-label={say('profile.where')}>
        <h3>{say('profile.where')}</h3>
        <PersonFieldGrid names={place} {...fields} />
      </section>
      <PersonField name="notes" {...fields} />
    </>
  );
}
