import { useId, useState } from 'react';
import type { Person } from '../../profile/person';
import { ChoiceField } from './choice-field';
import { PayField } from './pay-field';
import type { Profile } from './use-profile';
import { YearsField } from './years-field';

const degrees = {
  none: 'No degree',
  bachelors: 'Bachelor’s',
  masters: 'Master’s',
  phd: 'Doctorate',
} as const;

const workplaces = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;

/** Everything of the profile that is not a skill. */
export function PersonFields({ person, edit }: Pick<Profile, 'person' | 'edit'>) {
  const set = (change: Partial<Omit<Person, 'version' | 'skills'>>) => edit([{ set: change }]);
  return (
    <div className="person-fields">
      <YearsField
        label="Experience"
        value={person.totalYears}
        save={(totalYears) => set({ totalYears })}
      />
      <YearsField
        label="Of these, leading people"
        value={person.leadershipYears}
        save={(leadershipYears) => set({ leadershipYears })}
      />
      <ChoiceField
        label="Highest degree"
        value={person.degree}
        choices={degrees}
        save={(degree) => set({ degree })}
      />
      <ChoiceField
        label="Preferred workplace"
        value={person.workplace}
        choices={workplaces}
        none="No preference"
        save={(workplace) => set({ workplace })}
      />
      <LocationField value={person.location} save={(location) => set({ location })} />
      <PayField value={person.targetPay} save={(targetPay) => set({ targetPay })} />
    </div>
  );
}

function LocationField({
  value,
  save,
}: {
  value: string | null;
  save: (location: string | null) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>Location</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={120}
        placeholder="Seattle, WA"
        value={draft ?? value ?? ''}
        onChange={({ target }) => {
          setDraft(target.value);
          save(target.value.trim() || null);
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
