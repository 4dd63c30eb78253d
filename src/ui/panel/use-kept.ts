import { useCallback, useEffect, useState } from 'react';
import { onAnnouncement } from '../../announcements';
import { ask } from '../../ask';
import type { Insights } from '../../insights';
import type { Entry } from '../../library/entry';
import { entryOf } from '../../library/judgement';
import { keyOf } from '../../library/posting-key';
import type { Posting } from '../../posting';

/** Whether the library has the posting in view. */
interface Kept {
  /** undefined: not known yet. */
  entry: Entry | null | undefined;
  /** Keeps it, or takes it out again; rejects with the reason why not. */
  toggle(): Promise<void>;
}

/** Follows the library. */
export function useKept(posting: Posting, insights: Insights): Kept {
  const key = keyOf(posting);
  const [entry, setEntry] = useState<Entry | null | undefined>();

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

  const toggle = useCallback(async () => {
    if (entry) {
      await ask('library:remove', { keys: [key] });
      setEntry(null);
    } else {
      const fresh = entryOf(posting, insights, new Date().toISOString());
      setEntry(await ask('library:keep', { kept: { entry: fresh, posting } }));
    }
  }, [entry, key, posting, insights]);
  return { entry, toggle };
}
