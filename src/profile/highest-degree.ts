import type { Person } from './person';

const ranked: readonly NonNullable<Person['degree']>[] = ['none', 'bachelors', 'masters', 'phd'];

/** The highest degree the profile names, in its list or outright; null: it names none. */
export function highestDegree({
  degree,
  degrees,
}: Pick<Person, 'degree' | 'degrees'>): Person['degree'] {
  const named = [...degrees.map(({ level }) => level), ...(degree === null ? [] : [degree])];
  return ranked.findLast((level) => named.includes(level)) ?? null;
}
