import { useEffect, useState } from 'react';
import { ask } from '../../ask';
import type { Insights } from '../../insights';
import { type Sighting, sightingOf } from '../../library/sighting';
import type { Posting } from '../../posting';
import { today } from '../today';

/**
 * Notes that this posting was looked at, except in a private window; gives earlier sightings of the same
 * job, newest first. `tabId`: the tab it is open in, where the browser tells.
 */
export function useSightings(
  posting: Posting,
  insights: Insights,
  tabId: number | undefined,
): { before: Sighting[]; now: Sighting } {
  const [before, setBefore] = useState<Sighting[]>([]);
  const [now, setNow] = useState(() => sightingOf(posting, insights, today()));

  const sighting = JSON.stringify(sightingOf(posting, insights, today()));
  useEffect(() => {
    const fresh: Sighting = JSON.parse(sighting);
    let gone = false;
    setNow(fresh);
    ask('library:notice', { sighting: fresh, tabId }).then(
      (seen) => gone || setBefore(seen),
      // Nothing is known of earlier days: nothing is said.
      () => gone || setBefore([]),
    );
    return () => {
      gone = true;
    };
  }, [sighting, tabId]);
  return { before, now };
}
