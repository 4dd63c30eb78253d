import type * as z from 'zod';
import type { Insights } from '../insights';
import type { Posting } from '../posting';
import { keyOf } from './posting-key';
import { codeOf } from './required-code';
import type { sightingSchema } from './sighting-schema';

export type Sighting = z.infer<typeof sightingSchema>;

/** The posting as it was seen on `today` (ISO day). */
export function sightingOf(posting: Posting, insights: Insights, today: string): Sighting {
  const { posted } = insights.pay;
  const { years, leadershipYears, degree } = insights.requirements;
  return {
    key: keyOf(posting),
    board: posting.board,
    id: posting.id,
    url: posting.url,
    title: posting.title,
    company: posting.company,
    pay: posted && {
      min: posted.min,
      max: posted.max,
      currency: posted.currency,
      period: posted.period,
    },
    required: [
      ...(years === null ? [] : [codeOf({ kind: 'years', count: years })]),
      ...(leadershipYears === null
        ? []
        : [codeOf({ kind: 'leadershipYears', count: leadershipYears })]),
      ...(degree.required ? [codeOf({ kind: 'degree', degree: degree.required })] : []),
      ...insights.skills
        .filter(({ level }) => level === 'required')
        .map(({ name }) => codeOf({ kind: 'skill', name })),
    ],
    first: today,
    last: today,
  };
}

const folded = (text: string | null) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a job is known by. */
export type Job = Pick<Sighting, 'key' | 'company' | 'title'>;

/** One employer's one title, however it is spelt; null: the employer is not named. */
export function jobName({ company, title }: Job): string | null {
  const employer = folded(company);
  return employer === '' ? null : `${employer} · ${folded(title)}`;
}

/** Whether two sightings are of one requisition: the same posting, or one employer's same title elsewhere. */
export function isSameJob(one: Job, other: Job): boolean {
  if (one.key === other.key) return true;
  const name = jobName(one);
  return name !== null && name === jobName(other);
}
