import * as z from 'zod';

const effectSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** Added to ln(pay). */
  effect: z.number(),
  /** Postings with stated pay behind it. */
  n: z.number(),
  /** True where too few postings stand behind it: the assumption rules. */
  assumed: z.boolean(),
});
export type PayEffect = z.infer<typeof effectSchema>;

const tierId = z.enum([
  'frontier-lab',
  'big-tech',
  'public-tech',
  'trading-firm',
  'early-stage',
  'enterprise',
  'public-sector',
]);
export type TierId = z.infer<typeof tierId>;

/** What is learned from real posted pay: how far a posting's traits move base pay from the role's prior. */
export const payModelSchema = z.strictObject({
  /** The year, with its fraction, that the levels hold for. */
  referenceYear: z.number(),
  /** Growth of pay, ln per year. */
  yearly: z.number(),
  yearlySource: z.string(),
  /** Source of everything fitted here, an id in sources.json. */
  source: z.string(),
  /** The day of the fit. */
  fitted: z.string(),
  /** Year of the newest posting behind it. */
  newest: z.number(),
  /** Prior to posted pay in a place of factor 1. */
  rebase: effectSchema,
  /** Exponent of a place's factor. */
  location: effectSchema,
  /** ln per asked year beyond `yearsFrom`. */
  years: effectSchema,
  yearsFrom: z.number(),
  roles: z.array(effectSchema),
  levels: z.array(effectSchema),
  tiers: z.array(effectSchema),
  /** Employers with several postings, against others of their kind. */
  employers: z.array(effectSchema),
  /** Spread of ln(pay) that no trait explains, by what is known of the employer; `n` postings behind it. */
  spread: z.strictObject({
    /** Other postings of this very employer were fitted. */
    knownEmployer: z.number().positive(),
    knownTier: z.number().positive(),
    unknownTier: z.number().positive(),
    /** Added where no place is named. */
    unknownPlace: z.number().nonnegative(),
    /** Added for each effect that is an assumption, by what it is of: how far it may be wrong. */
    assumed: z.strictObject({ role: z.number(), level: z.number(), tier: z.number() }),
    /** Times all of these: the 80 % interval is as wide as 8 in 10 errors of left-out postings are. */
    calibration: z.number().positive(),
    n: z.number(),
  }),
  /** Total over base pay, as a range, by kind of employer; null: kind unknown. */
  totals: z.array(
    z.strictObject({
      tiers: z.array(tierId.nullable()),
      low: z.number().positive(),
      high: z.number().positive(),
      /** Where the range comes from, a sentence. */
      because: z.string(),
      n: z.number().nullable(),
      sources: z.array(z.string()),
      assumed: z.boolean(),
    }),
  ),
  /** How wide posted bands are: max over min. */
  width: z.strictObject({ median: z.number(), p90: z.number(), n: z.number(), source: z.string() }),
  /** US dollars for one unit of a currency, annual rate of `year`. */
  rates: z.strictObject({
    year: z.number(),
    source: z.string(),
    usd: z.record(z.string(), z.number().positive()),
  }),
});
export type PayModel = z.infer<typeof payModelSchema>;

/** Which employers are of which kind, and the words by which a posting tells it. Lower case. */
export const employersSchema = z.strictObject({
  tiers: z.array(
    z.strictObject({
      id: tierId,
      /** Names of employers. */
      names: z.array(z.string()),
      /** Words in an employer's name. */
      nameWords: z.array(z.string()),
      /** Words in the posting. */
      phrases: z.array(z.string()),
    }),
  ),
  /** Where "vice president" is a step below director. */
  banks: z.strictObject({ names: z.array(z.string()), nameWords: z.array(z.string()) }),
});
export type Employers = z.infer<typeof employersSchema>;
