import type { PersonFields as Fields } from '../../profile/edit';
import { ChoiceField } from './choice-field';
import { HighestDegree } from './highest-degree';
import { PayField } from './pay-field';
import { WordsField } from './plain-fields';
import type { Profile } from './use-profile';
import { YearsField } from './years-field';

const workplaces = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' } as const;

/** Everything of the profile that is not a skill. */
export function PersonFields({ person, edit }: Pick<Profile, 'person' | 'edit'>) {
  const set = (change: Partial<Fields>) => edit([{ set: change }]);
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
      <HighestDegree person={person} set={set} />
      <ChoiceField
        label="Preferred workplace"
        value={person.workplace}
        choices={workplaces}
        none="No preference"
        save={(workplace) => set({ workplace })}
      />
      <WordsField
        label="Location"
        value={person.location}
        save={(location) => set({ location })}
        placeholder="Seattle, WA"
      />
      <PayField value={person.targetPay} save={(targetPay) => set({ targetPay })} />
    </div>
  );
}
