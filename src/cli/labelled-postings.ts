import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Degree, RoleId } from '../insights';
import type { PayPeriod, Workplace } from '../posting';

export interface LabelledBand {
  min: number | null;
  max: number | null;
  currency?: string;
  period?: PayPeriod;
}

/** A posting with what a reader says is in it. */
export interface LabelledPosting {
  id: string;
  title: string;
  company: string | null;
  location: string | null;
  description: string;
  datePosted: string | null;
  label: {
    /** a leadership and near, b hard negatives, c ordinary. */
    set: string;
    mlLeadership: boolean | 'borderline';
    role: RoleId | null;
    second: RoleId | null;
    /** 1..3: how sure the reader was; the role is scored from 2 on. */
    confidence: number;
    pay: (LabelledBand & { bands: LabelledBand[] }) | null;
    years: number | null;
    leadershipYears: number | null;
    degreeRequired: Degree | null;
    degreePreferred: Degree | null;
    workplace: Workplace | null;
    skills: string[] | null;
  };
}

type Loose = Record<string, unknown>;

/** The measuring postings of a folder (`postings.ndjson`, `labels.ndjson`), or null where there are none. */
export function sharedPostings(dir: string): LabelledPosting[] | null {
  const files = [join(dir, 'postings.ndjson'), join(dir, 'labels.ndjson')] as const;
  if (!files.every((file) => existsSync(file))) return null;
  const [postings, labels] = files.map((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Loose),
  );
  const byId = new Map((labels ?? []).map((label) => [label.id, label]));
  return (postings ?? []).flatMap((posting) => {
    const label = byId.get(posting.id);
    return label === undefined ? [] : [toLabelled(posting, label)];
  });
}

/** The project's own postings, a file each with its label inside. */
export function ownPostings(dir: string): LabelledPosting[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const posting = JSON.parse(readFileSync(join(dir, name), 'utf8')) as Loose;
      const label = posting.label as Loose;
      return toLabelled(posting, {
        set: label.mlLeadership === true ? 'a' : 'b',
        ml_leadership: label.mlLeadership,
        role: label.role,
        second_best_role: label.second ?? null,
        confidence: 3,
        posted_pay: label.pay,
        required_years: label.years,
        leadership_years: label.leadershipYears,
        degree_required: label.degreeRequired,
        degree_preferred: label.degreePreferred,
        workplace: label.workplace,
        skills: label.skills ?? null,
      });
    });
}

function toLabelled(posting: Loose, label: Loose): LabelledPosting {
  const pay = label.posted_pay as (LabelledBand & { bands?: LabelledBand[] }) | null;
  return {
    id: String(posting.id),
    title: String(posting.title),
    company: (posting.company as string | undefined) ?? null,
    location: (posting.location as string | undefined) ?? null,
    description: String(posting.description),
    datePosted: (posting.datePosted as string | undefined) ?? null,
    label: {
      set: String(label.set),
      mlLeadership: label.ml_leadership as boolean | 'borderline',
      role: label.role as RoleId | null,
      second: label.second_best_role as RoleId | null,
      confidence: Number(label.confidence),
      pay: pay === null ? null : { ...pay, bands: pay.bands ?? [] },
      years: label.required_years as number | null,
      leadershipYears: label.leadership_years as number | null,
      degreeRequired: label.degree_required as Degree | null,
      degreePreferred: label.degree_preferred as Degree | null,
      workplace: label.workplace as Workplace | null,
      skills: (label.skills as string[] | undefined) ?? null,
    },
  };
}
