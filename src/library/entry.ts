import * as z from 'zod';
import { payPeriodSchema, postingSchema } from '../posting';

/** How far the person is with a posting. */
export const statusSchema = z.enum(['interested', 'applied', 'interviewing', 'offer', 'closed']);
export type Status = z.infer<typeof statusSchema>;

/** ISO day, or day and time in UTC. */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/);

const band = z.strictObject({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().nullable(),
  period: payPeriodSchema.nullable(),
  /** Absent in what older versions kept. */
  kind: z.enum(['base', 'total', 'unknown']).optional(),
});

/** The engine's word on a kept posting, as short as the table needs it; the whole is made again from the text. */
export const judgementSchema = z.strictObject({
  isMlLeadership: z.boolean(),
  /** A role profile's id; null: none is close enough. */
  role: z.string().nullable(),
  /** 0..1 */
  roleConfidence: z.number(),
  posted: band.nullable(),
  /** Whole units of `currency` a year. */
  expected: z
    .strictObject({ low: z.number(), mid: z.number(), high: z.number(), currency: z.string() })
    .nullable(),
  position: z.enum(['below', 'within', 'above']).nullable(),
  /** Required met, of how many; null: there was no profile. */
  fit: z.strictObject({ met: z.number(), of: z.number() }).nullable(),
  flags: z.array(z.strictObject({ id: z.string(), severity: z.string() })),
  years: z.number().nullable(),
  leadershipYears: z.number().nullable(),
  /** Skill ids with how strongly they are asked for. */
  skills: z.array(z.strictObject({ id: z.string(), level: z.string() })),
  workplace: z.string().nullable(),
  /** Version of the knowledge it was judged by. */
  knowledge: z.string(),
});
export type Judgement = z.infer<typeof judgementSchema>;

/** What the library's table knows of a kept posting: all but its text. */
export const entrySchema = z.strictObject({
  version: z.literal(1),
  key: z.string().min(1),
  board: z.string(),
  url: z.string(),
  title: z.string(),
  company: z.string().nullable(),
  location: z.array(z.string()),
  posted: z.string().nullable(),
  status: statusSchema,
  notes: z.string().max(20_000),
  tags: z.array(z.string().max(60)).max(30),
  /** The competitor sets it belongs to, by name. */
  sets: z.array(z.string().max(60)).max(30),
  savedAt: moment,
  changedAt: moment,
  judgement: judgementSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** A kept posting whole: what is exported and brought back. */
const keptSchema = z.strictObject({ entry: entrySchema, posting: postingSchema });
export type Kept = z.infer<typeof keptSchema>;

/** What of an entry a person changes. */
export const entryEditSchema = entrySchema
  .pick({ status: true, notes: true, tags: true, sets: true })
  .partial();
export type EntryEdit = z.infer<typeof entryEditSchema>;
