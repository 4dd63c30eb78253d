import { type DerivedYears, derivedYears } from '../../profile/derived-years';
import type { PersonFields } from '../../profile/edit';
import type { Person } from '../../profile/person';
import { count } from '../panel/words';
import { today } from '../today';

const names: Record<keyof DerivedYears, string> = {
  totalYears: 'of experience',
  mlYears: 'in machine learning',
  leadershipYears: 'leading people',
};

/** What the roles' dates add up to, where the profile says otherwise or nothing: one press takes it. */
export function DerivedOffer({
  person,
  set,
}: {
  person: Person;
  set: (change: Partial<PersonFields>) => void;
}) {
  const derived = derivedYears(person.roles, today());
  const fields = Object.keys(names) as (keyof DerivedYears)[];
  const offered = fields.filter((name) => derived[name] !== null && derived[name] !== person[name]);
  if (offered.length === 0) return null;
  return (
    <ul className="offers">
      {offered.map((name) => (
        <li key={name}>
          <span className="aside">
            Your roles add up to {count(derived[name] ?? 0, 'year')} {names[name]}
            {person[name] !== null && `; you say ${person[name]}`}.
          </span>{' '}
          <button type="button" className="quiet" onClick={() => set({ [name]: derived[name] })}>
            Use {derived[name]}
            <span className="unseen"> years {names[name]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
