import { lazy, Suspense, useMemo, useState } from 'react';
import { Mark } from '../parts/mark';
import { reasonOf } from '../use-person';
import { LibraryView } from './library/library-view';
import { hashOf, type Route, useRoute, type ViewName } from './route';
import { type Say, SayContext, type Saying } from './say';
import { type LibraryState, useLibrary } from './use-library';

const places: { view: ViewName; words: string }[] = [
  { view: 'library', words: 'Library' },
  { view: 'compare', words: 'Compare' },
  { view: 'audit', words: 'Audit' },
  { view: 'market', words: 'Market' },
  { view: 'batch', words: 'Batch' },
  { view: 'knowledge', words: 'Knowledge' },
];

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
  const [saying, setSaying] = useState<Saying | null>(null);
  const say = useMemo<Say>(
    () => ({
      say: setSaying,
      problem: (reason) => setSaying({ words: `That did not work: ${reasonOf(reason)}` }),
    }),
    [],
  );
  return (
    <SayContext value={say}>
      <header className="page-bar">
        <Mark />
        <span className="name">Rolescope</span>
        <nav aria-label="Workspace">
          {places.map(({ view, words }) => (
            <a
              key={view}
              href={hashOf(view)}
              aria-current={route.view === view ? 'page' : undefined}
            >
              {words}
            </a>
          ))}
          <a href="options.html">Profile and settings</a>
        </nav>
      </header>
      <main>
        <Suspense fallback={<p className="nothing aside">One moment.</p>}>
          <View route={route} library={library} />
        </Suspense>
      </main>
      <div className="saying" role="status">
        {saying && (
          <p>
            {saying.words}{' '}
            {saying.action && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  setSaying(null);
                  saying.action?.run();
                }}
              >
                {saying.action.label}
              </button>
            )}
            <button type="button" className="quiet" onClick={() => setSaying(null)}>
              Dismiss
            </button>
          </p>
        )}
      </div>
    </SayContext>
  );
}

function View({ route, library }: { route: Route; library: LibraryState }) {
  if (library.state === 'loading') return <p className="nothing aside">Opening the library.</p>;
  if (library.state === 'failed') {
    return (
      <div className="nothing">
        <h1>The library could not be opened</h1>
        <p>{library.problem}</p>
        <button type="button" className="button" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    );
  }
  const { entries, complete } = library;
  if (route.view === 'library' && route.keys.length === 0) return <LibraryView library={library} />;
  if (route.view === 'knowledge') return <KnowledgeView path={route.keys} />;
  // A part of the library would be a wrong count.
  if (!complete) return <p className="nothing aside">Reading the library.</p>;
  if (route.view === 'market') return <MarketView entries={entries} />;
  if (route.view === 'batch') return <BatchView entries={entries} />;
  if (route.view === 'audit') return <AuditView entries={entries} />;
  const asked = route.keys.flatMap((key) => entries.find((entry) => entry.key === key) ?? []);
  if (route.view === 'compare') return <CompareView entries={asked} />;
  return <PostingView key={route.keys[0] ?? ''} entry={asked[0]} />;
}
