import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

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

const areaSchema = z.strictObject({ area: z.string(), facts: z.array(factSchema) });

export const roleProfileSchema = z.strictObject({
  id: z.enum([
    'director-ml-infrastructure',
    'ml-infrastructure-program-manager',
    'director-ml-engineering',
    'director-mlops',
    'senior-ml-infrastructure-architect',
  ]),
  title: z.string(),
  aliases: z.array(z.string()),
  summary: z.array(factSchema),
  responsibilities: z.array(areaSchema),
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
    areas: z.array(areaSchema),
  }),
  /** What people in the role usually have; weight 0..1. */
  skills: z.array(z.strictObject({ skill: id, weight: z.number().min(0).max(1) })),
  /** Words and phrases of duties that tell this role from the other four; weight 0..1, lower case. */
  cues: z.array(z.strictObject({ phrase: z.string(), weight: z.number().min(0).max(1) })),
  career: z.array(areaSchema),
  market: z.array(areaSchema),
  pay: z.array(areaSchema),
  trends: z.array(areaSchema),
  softSkills: z.array(areaSchema),
  bestPractices: z.array(areaSchema),
  challenges: z.array(
    z.strictObject({ challenge: factSchema, remedies: z.array(factSchema) }),
  ),
});
export type RoleProfile = z.infer<typeof roleProfileSchema>;

export const skillSchema = z.strictObject({
  id,
  name: z.string(),
  /** Other spellings, lower case. */
  aliases: z.array(z.string()),
  category: z.string(),
  /** Skills that whoever has this one has too. */
  implies: z.array(id),
  /** What can stand in for it; closeness 0..1. */
  substitutes: z.array(z.strictObject({ skill: id, closeness: z.number().min(0).max(1) })),
  firstPublic: z
    .strictObject({
      date: isoDate,
      confidence: z.enum(['high', 'medium', 'low']),
      /** True where recalled, not looked up: may not drive a severe flag. */
      recalled: z.boolean(),
      source: id,
    })
    .nullable(),
  /** For ambiguous names: the match counts only in this spelling, and not before or after these words (lower case). */
  guard: z
    .strictObject({
      caseSensitive: z.boolean(),
      notBefore: z.array(z.string()),
      notAfter: z.array(z.string()),
      /** At least one of these stands in the same block (lower case); empty: no such demand. */
      needs: z.array(z.string()),
    })
    .nullable(),
});
export type Skill = z.infer<typeof skillSchema>;

export const payObservationSchema = z.strictObject({
  id,
  role: roleProfileSchema.shape.id,
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
}
