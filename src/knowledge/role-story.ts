import type { RoleId } from '../insights';
import type { RoleStory } from './schema';

/** One chunk each, fetched when somebody opens "About this role". */
const stories: Record<RoleId, () => Promise<{ default: unknown }>> = {
  'director-ml-infrastructure': () =>
    import('../../assets/knowledge/stories/director-ml-infrastructure.json', {
      with: { type: 'json' },
    }),
  'ml-infrastructure-program-manager': () =>
    import('../../assets/knowledge/stories/ml-infrastructure-program-manager.json', {
      with: { type: 'json' },
    }),
  'director-ml-engineering': () =>
    import('../../assets/knowledge/stories/director-ml-engineering.json', {
      with: { type: 'json' },
    }),
  'director-mlops': () =>
    import('../../assets/knowledge/stories/director-mlops.json', { with: { type: 'json' } }),
  'senior-ml-infrastructure-architect': () =>
    import('../../assets/knowledge/stories/senior-ml-infrastructure-architect.json', {
      with: { type: 'json' },
    }),
};

/** What the role is, asks, pays, struggles with: for reading, each statement with its source. */
export async function loadRoleStory(id: RoleId): Promise<RoleStory> {
  const { default: story } = await stories[id]();
  return story as RoleStory;
}
