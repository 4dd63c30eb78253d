import { lazy, Suspense, useMemo, useState } from 'react';
import { say } from '../../words/own-say';
import { Mark } from '../parts/mark';
import { reasonOf } from '../use-person';
import { LibraryView } from './library/library-view';
import { hashOf, type Route, useRoute, type ViewName } from './route';
import { type Tell, TellContext, type Telling } from './tell';
import { type LibraryState, useLibrary } from './use-library';

const places = [
  'library',
  'compare',
  'audit',
  'market',
  'batch',
  'knowledge',
] as const satisfies readonly ViewName[];

// The library stands first and is in the page's own script; the others come when they are looked at.
const AuditView = lazy(() =>
  import('./audit/audit-view').then((it) => ({ default: it.AuditView })),
);
const BatchView = lazy(() =>
  import('./batch/batch-view').then((it) => ({ default: it.BatchView })),
);
const CompareView = lazy(() =>
  import('./compare/compare-view').then((it) => ({ default: it.CompareView })),
);
const KnowledgeView = lazy(() =>
  import('./knowledge/knowledge-view').then((it) => ({ default: it.KnowledgeView })),
);
const MarketView = lazy(() =>
  import('./market/market-view').then((it) => ({ default: it.MarketView })),
);
const PostingView = lazy(() =>
  import('./library/posting-view').then((it) => ({ default: it.PostingView })),
);

/** The workspace: a page of its own for what needs room. */
export function Dashboard() {
  const route = useRoute();
  const library = useLibrary();
  const [telling, setTelling] = useState<Telling | null>(null);
  const tell = useMemo<Tell>(
    () => ({
      tell: setTelling,
      problem: (reason) =>
        setTelling({ words: say('workspace.failed', { reason: reasonOf(reason) }) }),
    }),
    [],
  );
  return (
    <TellContext value={tell}>
      <header className="page-bar">
        <Mark />
        <span className="name">Rolescope</span>
        <nav aria-label={say('workspace.places')}>
          {places.map((view) => (
            <a
              key={view}
              href={hashOf(view)}
              aria-current={route.view === view ? 'page' : undefined}
            >
              {say(`workspace.${view}`)}
            </a>
          ))}
          <a href="options.html">{say('workspace.settings')}</a>
        </nav>
      </header>
      <main>
        <Suspense fallback={<p className="nothing aside">{say('workspace.oneMoment')}</p>}>
          <View route={route} library={library} />
        </Suspense>
      </main>
      <div className="telling" role="status">
        {telling && (
          <p>
            {telling.words}{' '}
            {telling.action && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setTelling(null);
                  telling.action?.run();
                }}
              >
                {telling.action.label}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => setTelling(null)}>
              {say('workspace.dismiss')}
            </button>
          </p>
        )}
      </div>
    </TellContext>
  );
}

function View({ route, library }: { route: Route; library: LibraryState }) {
  if (library.state === 'loading')
    return <p className="nothing aside">{say('workspace.opening')}</p>;
  if (library.state === 'failed') {
    return (
      <div className="nothing">
        <h1>{say('workspace.notOpened')}</h1>
        <p>{library.problem}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {say('workspace.tryAgain')}
        </button>
      </div>
    );
  }
  const { entries, complete } = library;
  if (route.view === 'library' && route.keys.length === 0) return <LibraryView library={library} />;
  if (route.view === 'knowledge') return <KnowledgeView path={route.keys} />;
  // A part of the library would be a wrong count.
  if (!complete) return <p className="nothing aside">{say('workspace.reading')}</p>;
  if (route.view === 'market') return <MarketView entries={entries} />;
  if (route.view === 'batch') return <BatchView entries={entries} />;
  if (route.view === 'audit') return <AuditView entries={entries} />;
  const asked = route.keys.flatMap((key) => entries.find((entry) => entry.key === key) ?? []);
  if (route.view === 'compare') return <CompareView entries={asked} />;
  return <PostingView key={route.keys[0] ?? ''} entry={asked[0]} />;
}
