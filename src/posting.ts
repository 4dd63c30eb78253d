import * as z from 'zod';

/** One run of text of the posting's description, in page order. Offsets into `text` are UTF-16. */
const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'item', 'paragraph']),
  text: z.string(),
});
export type Block = z.infer<typeof blockSchema>;

const workplaceSchema = z.enum(['remote', 'hybrid', 'onsite']);
export type Workplace = z.infer<typeof workplaceSchema>;

export const payPeriodSchema = z.enum(['year', 'month', 'week', 'day', 'hour']);
export type PayPeriod = z.infer<typeof payPeriodSchema>;

/** Pay as the board's own field states it. Amounts are whole units of `currency` per `period`. */
const postedPaySchema = z.strictObject({
  /** The words on the page; null where structured data gave only numbers. */
  text: z.string().nullable(),
  /** null: "up to". */
  min: z.number().nullable(),
  /** null: "from". */
  max: z.number().nullable(),
  /** ISO 4217; null where the page shows none. */
  currency: z.string().nullable(),
  period: payPeriodSchema.nullable(),
  kind: z.enum(['base', 'total', 'unknown']),
  /** page: an element of the page; structured: JSON-LD or embedded data. */
  from: z.enum(['page', 'structured']),
  /** Which place or level this band is for, in the posting's words. */
  where: z.string().optional(),
});
export type PostedPay = z.infer<typeof postedPaySchema>;

/** A job posting as read from a board: the one thing boards give and the engine takes. JSON only. */
export const postingSchema = z.strictObject({
  board: z.string(),
  url: z.string(),
  /** The board's own id of the posting. */
  id: z.string().nullable(),
  title: z.string(),
  company: z.string().nullable(),
  location: z.array(z.string()),
  workplace: workplaceSchema.nullable(),
  employmentType: z.string().nullable(),
  /** As the page says it ("2 weeks ago") or an ISO date. */
  posted: z.string().nullable(),
  /** As the page says it ("Over 100 applicants"). */
  applicants: z.string().nullable(),
  pay: z.array(postedPaySchema),
  blocks: z.array(blockSchema),
});
export type Posting = z.infer<typeof postingSchema>;

/** What looking at a page gives: a posting, or the honest reason why there is none (yet). */
export type ReadingState = 'posting' | 'loading' | 'stale' | 'not-a-posting' | 'closed';
