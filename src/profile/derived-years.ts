import { stretchesIn, yearsOf } from './import/date-ranges';
import { isMachineLearning, leadsPeople } from './import/role-titles';
import type { HeldRole, Person } from './person';

/** Years the roles held add up to, to be offered; null: their dates do not say. */
export type DerivedYears = Pick<Person, 'totalYears' | 'mlYears' | 'leadershipYears'>;

/** What the roles' dates add up to, overlaps once. `today`: an ISO date. */
export function derivedYears(roles: readonly HeldRole[], today: string): DerivedYears {
  const sum = (held: readonly HeldRole[]) => {
    const years = yearsOf(held.flatMap((role) => stretchesIn(spanOf(role), today)));
    return years > 0 && years <= 60 ? years : null;
  };
  return {
    totalYears: sum(roles),
    mlYears: sum(roles.filter(({ title }) => isMachineLearning(title))),
    leadershipYears: sum(roles.filter(({ title, led }) => (led ?? 0) > 0 || leadsPeople(title))),
  };
}

/** The role's dates as a résumé writes them. */
function spanOf({ from, to }: HeldRole): string {
  if (from === null) return '';
  return to === null ? `from ${from}` : `${from} – ${to}`;
}
