import type { Person } from './person';

/** Degrees as people call them. */
export const degreeNames: Record<NonNullable<Person['degree']>, string> = {
  none: 'No degree',
  bachelors: 'Bachelor’s',
  masters: 'Master’s',
  phd: 'Doctorate',
};
