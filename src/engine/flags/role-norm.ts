import type { Evidence } from '../../insights';
import type { RoleProfile } from '../../knowledge/schema';
import type { PostingFacts, SectionKind } from '../read/facts';
import type { FlagContext } from './flag';

/** The profile of the role the posting was matched with; null where none was named. */
function profileOf({ role, knowledge }: FlagContext): RoleProfile | null {
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

/** The years stand in a list of wishes, or are called one: nobody is turned away for want of them. */
export function isWish(place: Evidence | null, facts: PostingFacts): boolean {
  if (!place) return false;
  const wish = /\b(?:preferred|ideally|a plus|desir\w+)\b/i.test(place.quote);
  return wish || sectionOf(place, facts) === 'preferred';
}

/** The years are asked of the reader, and not told of the employer. */
export function isAsked(place: Evidence | null, facts: PostingFacts): boolean {
  if (!place) return true;
  if (/\b(?:our|we)\b[^.]{0,40}\byears\b|\bis (?:an?|the) (?:\w+ )?leader\b/i.test(place.quote))
    return false;
  const kind = sectionOf(place, facts);
  return (
    kind === 'requirements' ||
    /\b(?:requir\w+|must|minimum|at least|you|candidates?|seek\w*|looking for|needs?)\b/i.test(
      place.quote,
    ) ||
    /^\W*\d/.test(place.quote)
  );
}

function sectionOf({ span }: Evidence, { sentences }: PostingFacts): SectionKind | null {
  if (!span) return null;
  const sentence = sentences.find(
    ({ block, start, end }) => block === span.block && start <= span.start && end >= span.start,
  );
  return sentence?.section ?? null;
}

/** No source of the five roles asks for more than this, years; a flag starts above it. */
const widest = { total: 12, leadership: 6 };
