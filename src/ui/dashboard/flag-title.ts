import { flags } from '../../engine/flags/registry';

/** The title of the flag with this id; the id itself where this version does not know it. */
export function flagTitle(id: string): string {
  return flags.find((flag) => flag.id === id)?.title ?? id;
}
