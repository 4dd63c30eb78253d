import { knowledge } from '../use-insights';

/** The title of the role profile with this id; null for none. */
export function roleTitle(id: string | null): string | null {
  return knowledge().roles.find((role) => role.id === id)?.title ?? null;
}
