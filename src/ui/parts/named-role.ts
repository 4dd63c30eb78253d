import type { Insights, RankedRole } from '../../insights';

/** The role to name; null: none is near enough, or it is no leadership in machine learning at all. */
export function namedRole({
  relevance,
  role,
}: Pick<Insights, 'relevance' | 'role'>): RankedRole | null {
  if (!relevance.isMlLeadership) return null;
  return role.ranked.find(({ id }) => id === role.id) ?? null;
}
