import { useCallback, useEffect, useState } from 'react';
import { ask, onAnnouncement } from '../../ask';
import type { Insights } from '../../insights';
import type { Entry } from '../../library/entry';
import { entryOf } from '../../library/judgement';
import { keyOf } from '../../library/posting-key';
import { type Sighting, sightingOf } from '../../library/sighting';
import type { Posting } from '../../posting';
import { today } from '../today';

/** What the library has of the posting in view. */
export interface Kept {
  /** undefined: not known yet. */
  entry: Entry | null | undefined;
  /** Earlier sightings of the same job, newest first. */
  before: Sighting[];
  now: Sighting;
  /** Keeps it, or takes it out again; rejects with the reason why not. */
  toggle(): Promise<void>;
}

/** Follows the library, and notes that this posting was looked at. */
export function useKept(posting: Posting, insights: Insights): Kept {
  const key = keyOf(posting);
  const [entry, setEntry] = useState<Entry | null | undefined>();
  const [before, setBefore] = useState<Sighting[]>([]);
  const [now, setNow] = useState(() => sightingOf(posting, insights, today()));

  useEffect(() => {
    const life = new AbortController();
    const look = () =>
      ask('library:entry', { key }).then(
        (found) => life.signal.aborted || setEntry(found),
        // Without a library the panel is still whole; saving will say what is wrong.
        () => life.signal.aborted || setEntry(null),
      );
    onAnnouncement(({ type }) => type === 'library:changed' && look(), life.signal);
    look();
    return () => life.abort();
  }, [key]);

  const sighting = JSON.stringify(sightingOf(posting, insights, today()));
  useEffect(() => {
    const fresh: Sighting = JSON.parse(sighting);
    let gone = false;
    setNow(fresh);
    ask('library:notice', { sighting: fresh }).then(
      (seen) => gone || setBefore(seen),
      // Nothing is known of earlier days: nothing is said.
      () => gone || setBefore([]),
    );
    return () => {
      gone = true;
    };
  }, [sighting]);

  const toggle = useCallback(async () => {
    if (entry) {
      await ask('library:remove', { keys: [key] });
      setEntry(null);
    } else {
      const fresh = entryOf(posting, insights, new Date().toISOString());
      setEntry(await ask('library:keep', { kept: { entry: fresh, posting } }));
    }
  }, [entry, key, posting, insights]);
  return { entry, before, now, toggle };
}
