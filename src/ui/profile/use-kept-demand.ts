import { useEffect, useState } from 'react';
import { ask } from '../../ask';
import type { KeptDemand } from '../../engine/gap/what-next';
import type { RoleId } from '../../insights';
import type { Entry } from '../../library/entry';

/** What the kept postings of a role ask for; undefined: not looked up, or it cannot be. */
export function useKeptDemand(role: RoleId | null): KeptDemand | undefined {
  const [kept, setKept] = useState<KeptDemand>();
  useEffect(() => {
    let wanted = true;
    setKept(undefined);
    if (role) {
      ask('library:entries', {}).then(
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
export function demandOf(entries: readonly Entry[], role: RoleId): KeptDemand {
  const ofRole = entries.filter(({ judgement }) => judgement.role === role);
  const asking = new Map<string, number>();
  for (const { judgement } of ofRole) {
    for (const { id, level } of judgement.skills) {
      if (level !== 'mentioned') asking.set(id, (asking.get(id) ?? 0) + 1);
    }
  }
  return { of: ofRole.length, asking };
}
