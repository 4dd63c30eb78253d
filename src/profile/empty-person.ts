import type { Person } from './person';

/** A profile that says nothing. Apart from its schema, so that who only shows a profile loads no zod. */
export const emptyPerson: Person = {
  version: 2,
  skills: [],
  roles: [],
  totalYears: null,
  mlYears: null,
  leadershipYears: null,
  largestTeam: null,
  budget: null,
  degree: null,
  degrees: [],
  certifications: [],
  languages: [],
  location: null,
  workplace: null,
  relocation: null,
  relocateTo: null,
  authorisation: null,
  needsSponsorship: null,
  targetRole: null,
  targetPay: null,
  minimumPay: null,
  notes: null,
};
