import { useEffect, useState } from 'react';
import { ask } from '../../../ask';
import type { Entry } from '../../../library/entry';
import { keyOf } from '../../../library/posting-key';
import type { Posting } from '../../../posting';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { orderFlags } from '../../panel/flag-order';
import { InsightsView } from '../../panel/insights-view';
import { useSetAside } from '../../panel/use-set-aside';
import { shortDay } from '../../parts/short-day';
import { useInsights } from '../../use-insights';
import { usePerson } from '../../use-person';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { EntryNotes } from './entry-notes';
import { PostingText } from './posting-text';

/** One saved posting: the person's own words on it, what is said about it, and its text. */
export function PostingView({ entry }: { entry: Entry | undefined }) {
  const { problem } = useTell();
  const [posting, setPosting] = useState<Posting | null | undefined>();
  const key = entry?.key;
  useEffect(() => {
    if (key !== undefined) ask('library:posting', { key }).then(setPosting, problem);
  }, [key, problem]);

  if (!entry || posting === null) {
    return (
      <div className="nothing">
        <h1>{say('library.goneHeading')}</h1>
        <p>
          {said('library.gone', {
            back: <a href={hashOf('library')}>{say('library.back')}</a>,
          })}
        </p>
      </div>
    );
  }
  return (
    <article className="kept">
      <header>
        <a href={hashOf('library')}>{say('library.heading')}</a>
        <h1>{entry.title}</h1>
        <p className="aside">
          {[
            entry.company,
            ...entry.location,
            say('library.savedOn', { day: shortDay(entry.savedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
          {/* A pasted posting has no page, and a file's address may be anything. */}
          {/^https?:/i.test(entry.url) && (
            <>
              {' '}
              ·{' '}
              <a href={entry.url} target="_blank" rel="noreferrer">
                {say('library.openPage')}
              </a>
            </>
          )}
        </p>
      </header>
      <EntryNotes key={entry.key} entry={entry} />
      {posting && <Judged posting={posting} />}
      {posting && <PostingText posting={posting} />}
    </article>
  );
}

function Judged({ posting }: { posting: Posting }) {
  const person = usePerson();
  const analysis = useInsights(posting, person);
  const aside = useSetAside(keyOf(posting));
  if (!analysis) return null;
  if ('problem' in analysis) return <p className="warn">{analysis.problem}</p>;
  const { insights } = analysis;
  return (
    <section className="insights" aria-label={say('library.whatWeSay')}>
      <InsightsView
        insights={insights}
        person={person}
        order={orderFlags(insights.flags, aside.ids)}
        aside={aside}
      />
    </section>
  );
}
