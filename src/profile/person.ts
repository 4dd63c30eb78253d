import * as z from 'zod';

/** A line a person typed, or that stood in a file. */
const line = z.string().max(300);
const years = z.number().min(0).max(60);
/** Whole units of `currency` per year. */
const pay = z.strictObject({ amount: z.number().positive(), currency: z.string() });

/** "2019-03", or "2019" where no month is known. */
const monthSchema = z.string().regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/);
export type Month = z.infer<typeof monthSchema>;

const levelSchema = z.enum(['basic', 'working', 'strong', 'expert']);
export type Level = z.infer<typeof levelSchema>;

const personSkillSchema = z.strictObject({
  /** Skill id of the knowledge base. */
  id: z.string(),
  level: levelSchema,
  years: years.nullable(),
  /** "now": still in use. */
  lastUsed: z
    .union([z.literal('now'), monthSchema])
    .nullable()
    .optional(),
  /** What shows it: a project, a figure, a link. */
  evidence: z.string().max(2_000).nullable().optional(),
});
export type PersonSkill = z.infer<typeof personSkillSchema>;

/** Tells items of one list apart; made once and never shown. */
const id = z.string().min(1).max(100);

const heldRoleSchema = z.strictObject({
  id,
  title: line,
  company: line.nullable(),
  from: monthSchema.nullable(),
  /** "now": held today. */
  to: z.union([z.literal('now'), monthSchema]).nullable(),
  /** The most people led at once, where it was said; 0: nobody. */
  led: z.number().int().min(0).max(100_000).nullable(),
});
export type HeldRole = z.infer<typeof heldRoleSchema>;

const degreeLevelSchema = z.enum(['none', 'bachelors', 'masters', 'phd']);

const heldDegreeSchema = z.strictObject({
  id,
  level: degreeLevelSchema.exclude(['none']),
  field: line.nullable(),
  school: line.nullable(),
  year: z.number().int().min(1900).max(2100).nullable(),
});
export type HeldDegree = z.infer<typeof heldDegreeSchema>;

const certificationSchema = z.strictObject({
  id,
  name: line,
  year: z.number().int().min(1900).max(2100).nullable(),
});
type Certification = z.infer<typeof certificationSchema>;

const spokenLanguageSchema = z.strictObject({
  id,
  name: line,
  /** conversational: enough for everyday talk; fluent: enough to work in. */
  level: z.enum(['basic', 'conversational', 'fluent', 'native']).nullable(),
});
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>;

/**
 * The saved skills profile. null, and an empty list: it does not say. `version` rises with every
 * change of shape, each with its migration.
 */
export const personSchema = z.strictObject({
  version: z.literal(2),
  skills: z.array(personSkillSchema),
  /** In the order the person gave them, the latest mostly first. */
  roles: z.array(heldRoleSchema),
  totalYears: years.nullable(),
  /** Of these, in machine learning. */
  mlYears: years.nullable(),
  leadershipYears: years.nullable(),
  /** The most people ever led at once, whatever the roles say. */
  largestTeam: z.number().int().min(0).max(100_000).nullable(),
  /** The largest budget answered for, US dollars a year. */
  budget: z.number().min(0).max(1e12).nullable(),
  /** The highest, where the person says no more than that: see `highestDegree`. */
  degree: degreeLevelSchema.nullable(),
  degrees: z.array(heldDegreeSchema),
  certifications: z.array(certificationSchema),
  languages: z.array(spokenLanguageSchema),
  location: z.string().nullable(),
  workplace: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  relocation: z.enum(['no', 'yes', 'some']).nullable(),
  /** Where to, in the person's words: what "some" means. */
  relocateTo: line.nullable(),
  /** In the person's words: "US citizen", "EU passport, H-1B". */
  authorisation: line.nullable(),
  needsSponsorship: z.boolean().nullable(),
  /** Id of the role profile aimed at. A string: a newer knowledge base may have more. */
  targetRole: z.string().max(100).nullable(),
  targetPay: pay.nullable(),
  /** Below this no offer is worth talking about. */
  minimumPay: pay.nullable(),
  /** Anything else worth having at hand. */
  notes: z.string().max(20_000).nullable(),
});
export type Person = z.infer<typeof personSchema>;

/** The lists of the profile whose items have an id of their own. */
export interface PersonLists {
  roles: HeldRole;
  degrees: HeldDegree;
  certifications: Certification;
  languages: SpokenLanguage;
}
export type PersonList = keyof PersonLists;
