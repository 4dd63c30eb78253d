import { lazy, Suspense } from 'react';
import type { RoleId } from '../../insights';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';
import { useOpenSection } from '../parts/open-sections';

const Story = lazy(() => import('./role-story').then((it) => ({ default: it.Story })));

/** What is known about the role itself: fetched when it is opened, and read at leisure. */
export function RoleAbout({ id, title }: { id: RoleId; title: string }) {
  const [isOpen, tell] = useOpenSection('about');
  return (
    <section className="about" aria-label={say('role.about')}>
      <details
        className="disclosure"
        open={isOpen}
        onToggle={(event) => tell(event.currentTarget.open)}
      >
        <summary>
          <Icon name="chevron" />
          <h2>
            {say('role.about')}{' '}
            <span className="aside" lang="en">
              {title}
            </span>
          </h2>
        </summary>
        {isOpen && (
          <Suspense>
            <Story key={id} id={id} />
          </Suspense>
        )}
      </details>
    </section>
  );
}
