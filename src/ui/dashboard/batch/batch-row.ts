import type { Insights } from '../../../insights';
import type { Judgement } from '../../../library/entry';
import { judgementOf } from '../../../library/judgement';
import type { Posting } from '../../../posting';
import type { RecordProblem } from './file-problem';

/** What is remembered of a judged posting: its text is not, so that a hundred thousand have room. */
export interface JudgedRow {
  /** Counts from 1. */
  n: number;
  /** Where its record begins in the file, from 1. */
  line: number;
  /** The file's own id; null: it has none. */
  id: string | null;
  /** The first row with the same id; null: no other has it. */
  twin: number | null;
  title: string;
  company: string;
  location: string;
  url: string;
  /** As the file says it, or ''. */
  posted: string;
  isMlLeadership: boolean;
  role: string | null;
  /** 0..1 */
  roleConfidence: number;
  pay: Judgement['posted'];
  expected: Judgement['expected'];
  position: Judgement['position'];
  years: number | null;
  leadershipYears: number | null;
  workplace: string | null;
  fit: Judgement['fit'];
  /** How many flags are serious or more. */
  serious: number;
  /** Ids, with spaces between: one text weighs less than a list of them. */
  flags: string;
  requiredSkills: string;
  otherSkills: string;
  knowledge: string;
}

/** A record of the file that could not be read as a posting. */
interface UnreadRow {
  n: number;
  line: number;
  problem: RecordProblem;
}

export type BatchRow = JudgedRow | UnreadRow;

/** Whether the row is a judged posting. */
export const isJudged = (row: BatchRow): row is JudgedRow => !('problem' in row);

/** The row of a posting that was judged. */
export function rowOf(
  posting: Posting,
  insights: Insights,
  at: Pick<JudgedRow, 'n' | 'line' | 'id' | 'twin'>,
): JudgedRow {
  const { flags, skills, posted, ...judgement } = judgementOf(insights);
  const named = (some: typeof skills) => some.map(({ id }) => id).join(' ');
  return {
    ...at,
    title: posting.title,
    company: posting.company ?? '',
    location: posting.location.join('; '),
    url: posting.url,
    posted: posting.posted ?? '',
    isMlLeadership: judgement.isMlLeadership,
    role: judgement.role,
    roleConfidence: Math.round(judgement.roleConfidence * 100) / 100,
    pay: posted,
    expected: judgement.expected,
    position: judgement.position,
    years: judgement.years,
    leadershipYears: judgement.leadershipYears,
    workplace: judgement.workplace,
    fit: judgement.fit,
    serious: flags.filter(({ severity }) => severity === 'high' || severity === 'critical').length,
    flags: flags.map(({ id }) => id).join(' '),
    requiredSkills: named(skills.filter(({ level }) => level === 'required')),
    otherSkills: named(skills.filter(({ level }) => level !== 'required')),
    knowledge: judgement.knowledge,
  };
}
