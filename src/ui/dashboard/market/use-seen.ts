import { useEffect, useState } from 'react';
import { ask } from '../../../ask';
import type { Sighting } from '../../../library/sighting';

const none: Sighting[] = [];

/** What was looked at on this device; nothing while it is asked for, or where it cannot be read. */
export function useSeen(): Sighting[] {
  const [seen, setSeen] = useState(none);
  useEffect(() => {
    let gone = false;
    ask('library:seen', {}).then(
      (answer) => gone || setSeen(answer),
      // Only a detail of the market hangs on it.
      () => gone || setSeen(none),
    );
    return () => {
      gone = true;
    };
  }, []);
  return seen;
}
