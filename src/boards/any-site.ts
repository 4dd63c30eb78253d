import { hookBoard } from './hook-board';
import { microdata } from './microdata';

/** Any page that states its posting as schema.org's JobPosting, as JSON-LD or microdata. */
export const anySite = hookBoard({
  ...microdata,
  id: 'site',
  name: 'Any site',
  matches: [],
  asked: () => null,
});
