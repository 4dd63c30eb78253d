import { type DerivedYears, derivedYears } from '../../profile/derived-years';
import type { PersonFields } from '../../profile/edit';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
import { today } from '../today';

/** What is said of each: its name, the sum alone, and the sum where the profile says otherwise. */
const words = {
  totalYears: [say('profile.experience'), 'profile.sumTotal', 'profile.sumTotalSaid'],
  mlYears: [say('person.inMl'), 'profile.sumMl', 'profile.sumMlSaid'],
  leadershipYears: [say('person.leading'), 'profile.sumLeading', 'profile.sumLeadingSaid'],
} as const;

/** What the roles' dates add up to, where the profile says otherwise or nothing: one press takes it. */
export function DerivedOffer({
  person,
  set,
}: {
  person: Person;
  set: (change: Partial<PersonFields>) => void;
}) {
  const derived = derivedYears(person.roles, today());
  const fields = Object.keys(words) as (keyof DerivedYears)[];
  const offered = fields.flatMap((name) => {
    const years = derived[name];
    return years === null || years === person[name] ? [] : [{ name, years, said: person[name] }];
  });
  if (offered.length === 0) return null;
  return (
    <ul className="offers">
      {offered.map(({ name, years, said }) => {
        const [label, sum, sumSaid] = words[name];
        return (
          <li key={name}>
            <span className="aside">
              {said === null ? say(sum, { count: years }) : say(sumSaid, { count: years, said })}
            </span>{' '}
            <button type="button" className="quiet" onClick={() => set({ [name]: years })}>
              {say('profile.useSum', { years })}
              <About name={label} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
