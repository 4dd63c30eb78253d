import { lazy, Suspense, useState } from 'react';
import type { Gap, RoleId } from '../../insights';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';

const NextSteps = lazy(() => import('./next-steps').then((it) => ({ default: it.NextSteps })));

/** What to do about the gap, and what to say in the interview: worked out when it is opened. */
export function NextSection({
  heading,
  gap,
  role,
}: {
  /** The posting's title and company, for the copy. */
  heading: string;
  gap: Gap;
  role: RoleId | null;
}) {
  const [opened, setOpened] = useState(false);
  if (gap.items.length === 0 && (gap.unmentioned ?? []).length === 0) return null;
  return (
    <section className="next" aria-label={say('next.heading')}>
      <details className="disclosure" onToggle={() => setOpened(true)}>
        <summary>
          <Icon name="chevron" />
          <b>{say('next.summary')}</b>
        </summary>
        {opened && (
          <Suspense>
            <NextSteps heading={heading} gap={gap} role={role} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
