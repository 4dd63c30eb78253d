import { useContext } from 'react';
import { browser } from 'wxt/browser';
import type { Insights } from '../../insights';
import { changesBetween } from '../../library/changes';
import type { Posting } from '../../posting';
import { useCommand } from '../use-command';
import { reasonOf } from '../use-person';
import { SayContext } from './notice';
import { type Kept, useKept } from './use-kept';

/** The foot of the panel: keep this posting, and what is known of it from earlier days. */
export function KeepSection({ posting, insights }: { posting: Posting; insights: Insights }) {
  const kept = useKept(posting, insights);
  const say = useContext(SayContext);
  const toggle = () =>
    kept
      .toggle()
      .catch((problem: unknown) => say({ words: `It could not be saved: ${reasonOf(problem)}` }));
  useCommand('save', () => kept.entry !== undefined && toggle());
  return (
    <section className="keep" aria-label="Your library">
      <SeenBefore kept={kept} />
      <div className="keep-actions">
        <button
          type="button"
          className="button"
          aria-pressed={!!kept.entry}
          disabled={kept.entry === undefined}
          onClick={toggle}
        >
          {kept.entry ? 'Saved' : 'Save'}
        </button>
        <a
          className="quiet"
          href={browser.runtime.getURL('/dashboard.html')}
          target="_blank"
          rel="noreferrer"
        >
          Open the workspace
        </a>
      </div>
    </section>
  );
}

function SeenBefore({ kept: { before, now } }: { kept: Kept }) {
  // What was seen earlier today is no news.
  const earlier = before.filter(({ last }) => last < now.last);
  const changed = earlier.find((one) => changesBetween(one, now).length > 0);
  const seen = changed ?? earlier[0];
  if (!seen) return null;
  const where = seen.key === now.key ? '' : ` as another posting on ${seen.board}`;
  const changes = changesBetween(seen, now);
  return (
    <div className="seen-before">
      <p>
        You saw this job on <time dateTime={seen.last}>{dayWords(seen.last)}</time>
        {where}.
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** "3 September 2026" */
function dayWords(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
