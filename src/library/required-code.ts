import type { Degree } from '../insights';

/** One thing that a posting requires of a person. */
export type Required =
  | { kind: 'years' | 'leadershipYears'; count: number }
  | { kind: 'degree'; degree: Degree }
  | { kind: 'skill'; name: string };

const years = { experience: 'years', leadership: 'leadershipYears' } as const;
const degrees: readonly Degree[] = ['none', 'bachelors', 'masters', 'phd'];

/**
 * A requirement as a sighting keeps it: in these words whatever the person's language, for sightings
 * of every version and every backup are compared by them. People read what `requiredOf` makes of it.
 */
export function codeOf(required: Required): string {
  switch (required.kind) {
    case 'years':
      return `${required.count} years of experience`;
    case 'leadershipYears':
      return `${required.count} years of leadership`;
    case 'degree':
      return `degree: ${required.degree}`;
    case 'skill':
      return required.name;
  }
}

/** What a code stands for; one that says nothing else is the name of a skill. */
export function requiredOf(code: string): Required {
  const [, count, of] = /^(\d+(?:\.\d+)?) years of (experience|leadership)$/.exec(code) ?? [];
  if (of === 'experience' || of === 'leadership') return { kind: years[of], count: Number(count) };
  const degree = degrees.find((one) => codeOf({ kind: 'degree', degree: one }) === code);
  return degree ? { kind: 'degree', degree } : { kind: 'skill', name: code };
}
