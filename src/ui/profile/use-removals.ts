import { useState } from 'react';
import type { Edit } from '../../profile/edit';
import { inverse } from '../../profile/inverse';
import type { Profile } from './use-profile';

/** What was removed, and what brings it back to where it stood. */
interface Removal {
  name: string;
  back: Edit[];
}

/** Removes parts of the profile, and brings them back, the latest first. */
export function useRemovals({ person, edit }: Pick<Profile, 'person' | 'edit'>) {
  const [removals, setRemovals] = useState<Removal[]>([]);
  const latest = removals.at(-1);
  return {
    latest: latest ? { name: latest.name, of: removals.length } : null,
    remove(edits: Edit[], name: string) {
      setRemovals([...removals, { name, back: inverse(edits, person) }]);
      edit(edits);
    },
    undo() {
      if (!latest) return;
      setRemovals(removals.slice(0, -1));
      edit(latest.back);
    },
  };
}
