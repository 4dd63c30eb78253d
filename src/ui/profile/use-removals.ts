import { useState } from 'react';
import type { PersonSkill } from '../../profile/person';
import type { Profile } from './use-profile';

/** A skill that was removed, and where it stood. */
interface Removal {
  skill: PersonSkill;
  name: string;
  at: number;
}

/** Removes skills, and brings them back, the latest first. */
export function useRemovals({ person, edit }: Pick<Profile, 'person' | 'edit'>) {
  const [removals, setRemovals] = useState<Removal[]>([]);
  const latest = removals.at(-1);
  return {
    latest: latest ? { name: latest.name, of: removals.length } : null,
    remove(skill: PersonSkill, name: string) {
      const at = person.skills.findIndex(({ id }) => id === skill.id);
      setRemovals([...removals, { skill, name, at }]);
      edit([{ without: skill.id }]);
    },
    undo() {
      if (!latest) return;
      setRemovals(removals.slice(0, -1));
      edit([{ skill: latest.skill, at: latest.at }]);
    },
    forget: () => setRemovals([]),
  };
}
