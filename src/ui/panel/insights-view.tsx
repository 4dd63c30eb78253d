import type { Insights } from '../../insights';
import type { PersonState } from '../use-person';
import { AsksSection } from './asks-section';
import { FitSection } from './fit-section';
import { FlagsSection } from './flags-section';
import { PaySection } from './pay-section';
import { RoleSection } from './role-section';

/** Everything said about one posting, the answer first. */
export function InsightsView({ insights, person }: { insights: Insights; person: PersonState }) {
  const target = person.state === 'known' ? (person.person?.targetPay ?? null) : null;
  return (
    <>
      <RoleSection insights={insights} />
      <PaySection insights={insights} target={target} />
      <FitSection gap={insights.gap} person={person} />
      <FlagsSection flags={insights.flags} />
      <AsksSection asked={insights.requirements} unknowns={insights.unknowns} />
    </>
  );
}
