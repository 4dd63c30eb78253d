import type { RoleProfile } from '../../knowledge/schema';
import type { FlagContext } from './flag';

/** The profile of the role the posting was matched with; null where none was named. */
export function profileOf({ role, knowledge }: FlagContext): RoleProfile | null {
  return knowledge.roles.find(({ id }) => id === role.id) ?? null;
}

/** The top of what the role's sources ask, years; without a role, the widest of all five. */
export function yearsNorm(context: FlagContext): number {
  const profile = profileOf(context);
  const tops = (profile ? [profile] : context.knowledge.roles).map(
    ({ requirements }) => requirements.years.max,
  );
  return Math.max(widest.total, ...tops);
}

/** The same for years of leading people. */
export function leadershipNorm(context: FlagContext): number {
  const profile = profileOf(context);
  const tops = (profile ? [profile] : context.knowledge.roles).flatMap(
    ({ requirements }) => requirements.leadershipYears?.max ?? [],
  );
  return Math.max(widest.leadership, ...tops);
}

/** No source of the five roles asks for more than this, years; a flag starts above it. */
const widest = { total: 12, leadership: 6 };
