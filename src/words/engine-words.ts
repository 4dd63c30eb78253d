import { gap } from './en/gap';
import { skillGap } from './en/skill-gap';
import { talk } from './en/talk';

/** All that the engine says: a worker is sent these, as it has no messages of its own. */
export const engineWords = { gap, skillGap, talk } as const;
