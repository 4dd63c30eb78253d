import { useEffect, useState } from 'react';
import { loadRoleStory } from '../../../knowledge/role-story';
import type { RoleStory } from '../../../knowledge/schema';
import { knowledge } from '../../use-insights';

/** All five stories; null: not here yet. */
export function useStories(): RoleStory[] | 'failed' | null {
  const [stories, setStories] = useState<RoleStory[] | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.all(knowledge().roles.map(({ id }) => loadRoleStory(id))).then(
      (loaded) => gone || setStories(loaded),
      () => gone || setStories('failed'),
    );
    return () => {
      gone = true;
    };
  }, []);
  return stories;
}
