import type { Person } from './person';

/** A profile that says nothing. Apart from its schema, so that who only shows a profile loads no zod. */
export const emptyPerson: Person = {
  version: 1,
  skills: [],
  totalYears: null,
  leadershipYears: null,
  degree: null,
  location: null,
  workplace: null,
  targetPay: null,
};
