import { useEffect, useState } from 'react';
import type { RoleId } from '../../insights';
import { loadRoleStory } from '../../knowledge/role-story';
import type { RoleStory } from '../../knowledge/schema';

/** The role's story, once it is here; null: none is named, or it is not here yet. */
export function useStory(role: RoleId | null): RoleStory | null {
  const [story, setStory] = useState<RoleStory | null>(null);
  useEffect(() => {
    let wanted = true;
    setStory(null);
    if (role) {
      loadRoleStory(role).then(
        (loaded) => wanted && setStory(loaded),
        // Without the story the ranking still stands.
        () => {},
      );
    }
    return () => {
      wanted = false;
    };
  }, [role]);
  return story;
}
