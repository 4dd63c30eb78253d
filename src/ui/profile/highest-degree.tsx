import { degreeNames } from '../../profile/degree-names';
import type { PersonFields } from '../../profile/edit';
import type { Person } from '../../profile/person';
import { ChoiceField } from './choice-field';

/** The highest degree said outright; where degrees are listed one by one, the list says it. */
export function HighestDegree({
  person: { degree, degrees },
  set,
}: {
  person: Person;
  set: (change: Partial<PersonFields>) => void;
}) {
  if (degrees.length > 0 && degree === null) return null;
  return (
    <ChoiceField
      label="Highest degree"
      value={degree}
      choices={degreeNames}
      save={(choice) => set({ degree: choice })}
    />
  );
}
