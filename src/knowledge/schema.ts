import * as z from 'zod';
import type { Employers, PayModel } from './pay-model';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id, in kebab-case');
/** A list that is there has something in it: a new entry starts with empty ones, to be filled. */
const empty = 'fill it in, or take it out';
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a year, a month or a day: 2023, 2023-03, 2023-03-17');

/** A citation, once. Every figure elsewhere names one by id. */
export const sourceSchema = z.strictObject({
  id,
  title: z.string(),
  url: z.string().regex(/^https:\/\//),
  licence: z.string(),
  retrieved: isoDate,
  covers: z.string(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A statement or figure of a role profile and where it comes from. */
const factSchema = z.strictObject({
  text: z.string(),
  source: id,
  /** Heading in the source. */
  section: z.string(),
  /** The figures in `text`, where it has any, as numbers with their unit. */
  figures: z
    .array(z.strictObject({ value: z.number(), unit: z.string(), year: z.number().optional() }))
    .optional(),
});
export type Fact = z.infer<typeof factSchema>;

/** Facts under one heading. */
const areaSchema = z.strictObject({ area: z.string(), facts: z.array(factSchema) });

const roleIdSchema = z.enum([
  'director-ml-infrastructure',
  'ml-infrastructure-program-manager',
  'director-ml-engineering',
  'director-mlops',
  'senior-ml-infrastructure-architect',
]);

/** What the engine needs of a role; what people read about it is its `RoleStory`. */
export const roleProfileSchema = z.strictObject({
  id: roleIdSchema,
  title: z.string(),
  /** Other titles of the same job, lower case. */
  aliases: z.array(z.string()),
  requirements: z.strictObject({
    /** The role's norm, years; the widest the sources state. */
    years: z.strictObject({ min: z.number(), max: z.number(), source: id, section: z.string() }),
    leadershipYears: z
      .strictObject({ min: z.number(), max: z.number(), source: id, section: z.string() })
      .nullable(),
    degree: z.strictObject({
      required: z.enum(['none', 'bachelors', 'masters', 'phd']),
      preferred: z.enum(['none', 'bachelors', 'masters', 'phd']).nullable(),
      source: id,
      section: z.string(),
    }),
  }),
  /** What people in the role usually have; weight 0..1. */
  skills: z.array(z.strictObject({ skill: id, weight: z.number().min(0).max(1) })),
  /** Words and phrases of duties that tell this role from the other four; weight 0..1, lower case. */
  cues: z.array(z.strictObject({ phrase: z.string(), weight: z.number().min(0).max(1) })),
});
export type RoleProfile = z.infer<typeof roleProfileSchema>;

/** A role told for readers: loaded on demand, so that the panel stays small. */
export const roleStorySchema = z.strictObject({
  id: roleIdSchema,
  summary: z.array(factSchema),
  responsibilities: z.array(areaSchema),
  requirements: z.array(areaSchema),
  career: z.array(areaSchema),
  market: z.array(areaSchema),
  pay: z.array(areaSchema),
  trends: z.array(areaSchema),
  softSkills: z.array(areaSchema),
  bestPractices: z.array(areaSchema),
  challenges: z.array(z.strictObject({ challenge: factSchema, remedies: z.array(factSchema) })),
});
export type RoleStory = z.infer<typeof roleStorySchema>;

export const skillSchema = z.strictObject({
  id,
  name: z.string(),
  /** Other spellings, lower case; never an ambiguous word, for the guard does not govern them. */
  aliases: z.array(z.string()).min(1, empty).default([]),
  category: z.string(),
  /** Skills that whoever has this one has too. */
  implies: z.array(id).min(1, empty).default([]),
  /** What can stand in for it; closeness 0..1. */
  substitutes: z
    .array(z.strictObject({ skill: id, closeness: z.number().min(0).max(1) }))
    .min(1, empty)
    .default([]),
  firstPublic: z
    .strictObject({
      date: isoDate,
      confidence: z.enum(['high', 'medium', 'low'], 'write high, medium or low'),
      /** True where recalled, not looked up: may not drive a severe flag. */
      recalled: z.boolean(),
      source: id,
    })
    .nullable()
    .default(null),
  /**
   * For an ambiguous name ("Go", "R", "Ray"); governs the name, not the aliases. Words are lower case.
   * `notBefore`: the match is none where one of these follows ("go to market"); `notAfter`: where one precedes.
   */
  guard: z
    .strictObject({
      caseSensitive: z.boolean(),
      notBefore: z.array(z.string()),
      notAfter: z.array(z.string()),
      /** At least one of these stands in the same block (lower case); empty: no such demand. */
      needs: z.array(z.string()),
    })
    .nullable()
    .default(null),
});
export type Skill = z.infer<typeof skillSchema>;

export const payObservationSchema = z.strictObject({
  id,
  role: roleIdSchema,
  label: z.string(),
  relation: z.enum(['itself', 'near', 'far', 'wrong-occupation']),
  kind: z.enum(['base', 'total', 'unknown']),
  /** USD/year, ascending as far as given. */
  p10: z.number().nullable(),
  p25: z.number().nullable(),
  p50: z.number().nullable(),
  p75: z.number().nullable(),
  p90: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: z.number().nullable(),
  year: z.number().nullable(),
  geography: z.string(),
  /** 0: shown, never used. */
  weight: z.number().min(0).max(1),
  reason: z.string(),
  source: id,
  section: z.string(),
});
export type PayObservation = z.infer<typeof payObservationSchema>;

export const placeSchema = z.strictObject({
  id,
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['metro', 'state', 'country']),
  country: z.string(),
  /** USPS or ISO 3166-2 code without the country; null for countries. */
  region: z.string().nullable(),
  /** Pay against the US national level. */
  factor: z.number().positive(),
  /** Spread of the factor in ln units. */
  spread: z.number().nonnegative(),
  currency: z.string(),
  /** Countries: USD per unit of the currency, the fixed rate of 2024. */
  usdPerUnit: z.number().positive().optional(),
  source: id,
});
export type Place = z.infer<typeof placeSchema>;

export const payLawSchema = z.strictObject({
  id,
  place: z.string(),
  country: z.string(),
  /** State or province code; null: the whole country. */
  region: z.string().nullable(),
  /** Metro or city names, lower case; empty: the whole region. */
  cities: z.array(z.string()),
  effective: isoDate,
  minEmployees: z.number().nullable(),
  mustShow: z.string(),
  /** What to bear in mind before saying anything about an employer; the build leaves it out. */
  note: z.string().optional(),
  source: id,
});
export type PayLaw = z.infer<typeof payLawSchema>;

/** Everything the engine knows, as one value that is passed in. */
export interface Knowledge {
  version: string;
  roles: RoleProfile[];
  skills: Skill[];
  pay: PayObservation[];
  places: Place[];
  laws: PayLaw[];
  sources: Source[];
  /** What real posted pay taught the estimator; without it there is no estimate. */
  payModel?: PayModel;
  employers?: Employers;
}
