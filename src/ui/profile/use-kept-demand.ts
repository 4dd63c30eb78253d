import { useEffect, useState } from 'react';
import { ask } from '../../ask';
import type { KeptDemand } from '../../engine/gap/what-next';
import type { RoleId } from '../../insights';
import type { Entry } from '../../library/entry';

/** What was kept long ago tells little of what is asked today. */
const newest = 300;

/** What the newest kept postings of a role, or of any, ask for; undefined: not looked up, or it cannot be. */
export function useKeptDemand(role: RoleId | 'any' | null): KeptDemand | undefined {
  const [kept, setKept] = useState<KeptDemand>();
  useEffect(() => {
    let wanted = true;
    setKept(undefined);
    if (role) {
      ask('library:entries', { part: { newest } }).then(
        ({ entries }) => wanted && setKept(demandOf(entries, role)),
        // Without the library the ranking still stands.
        () => {},
      );
    }
    return () => {
      wanted = false;
    };
  }, [role]);
  return kept;
}

/** How many of these postings are of the role, and how many of them require or prefer each skill. */
export function demandOf(entries: readonly Entry[], role: RoleId | 'any'): KeptDemand {
  const ofRole = entries.filter(({ judgement }) => role === 'any' || judgement.role === role);
  const asking = new Map<string, number>();
  for (const { judgement } of ofRole) {
    for (const { id, level } of judgement.skills) {
      if (level !== 'mentioned') asking.set(id, (asking.get(id) ?? 0) + 1);
    }
  }
  return { of: ofRole.length, asking };
}
