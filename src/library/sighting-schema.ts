import * as z from 'zod';
import { payPeriodSchema } from '../posting';

/** A posting the person has looked at, in short: enough to notice a repost and what it changed. */
export const sightingSchema = z.strictObject({
  key: z.string().min(1),
  board: z.string(),
  id: z.string().nullable(),
  url: z.string(),
  title: z.string(),
  company: z.string().nullable(),
  /** The band shown first; null: none was stated. */
  pay: z
    .strictObject({
      min: z.number().nullable(),
      max: z.number().nullable(),
      currency: z.string().nullable(),
      /** null: not stated; absent: noted before periods were. */
      period: payPeriodSchema.nullable().optional(),
    })
    .nullable(),
  /** What it requires, in the posting's order: see `codeOf`. */
  required: z.array(z.string()),
  /** ISO days. */
  first: z.string(),
  last: z.string(),
});
