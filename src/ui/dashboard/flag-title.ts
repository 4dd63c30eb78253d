import { flagTitle as titleOf } from '../../engine/flags/flag-words';
import { say } from '../../words/own-say';

/** The title of the flag with this id; the id itself where this version does not know it. */
export function flagTitle(id: string): string {
  return titleOf(id, say);
}
