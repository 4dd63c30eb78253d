import type { ReactNode } from 'react';
import type { Insights } from '../../insights';
import { say } from '../../words/own-say';
import { namedRole } from '../parts/named-role';
import { NextSection } from '../profile/next-section';
import type { PersonState } from '../use-person';
import { AsksSection } from './asks-section';
import { FitSection } from './fit-section';
import type { FlagOrder } from './flag-order';
import { FlagsSection } from './flags-section';
import { Glance } from './glance';
import { PaySection } from './pay-section';
import { RoleAbout } from './role-about';
import { RoleSection } from './role-section';
import type { SettingAside } from './use-set-aside';

/** Everything said about one posting, the answer first; `children` stand at its foot. */
export function InsightsView({
  insights,
  person,
  order,
  aside,
  children,
}: {
  insights: Insights;
  person: PersonState;
  order: FlagOrder;
  aside: SettingAside;
  children?: ReactNode;
}) {
  const target = person.state === 'known' ? (person.person?.targetPay ?? null) : null;
  const waiting = person.state === 'loading';
  const named = namedRole(insights);
  const told = insights.relevance.isMlLeadership ? (named ?? insights.role.ranked[0]) : null;
  return (
    <>
      <RoleSection insights={insights}>
        <Glance insights={insights} order={order} waiting={waiting} />
      </RoleSection>
      <PaySection insights={insights} target={target} />
      {/* What stands under the fit would jump when the profile comes: it waits out of sight. */}
      <div className={waiting ? 'below waiting' : 'below'}>
        <FitSection gap={insights.gap} person={person} />
        {insights.gap && (
          <NextSection
            heading={told?.title ?? say('panel.thisPosting')}
            gap={insights.gap}
            role={named?.id ?? null}
          />
        )}
        <FlagsSection order={order} aside={aside} fine={insights.checked} />
        <AsksSection asked={insights.requirements} unknowns={insights.unknowns} />
        {told && <RoleAbout id={told.id} title={told.title} />}
        {children}
      </div>
    </>
  );
}
