import { rolePrior } from '../engine/pay/prior';
import { readTraits } from '../engine/pay/traits';
import { readPosting } from '../engine/read/read-posting';
import type { RoleId } from '../insights';
import type { Employers, PayModel } from '../knowledge/pay-model';
import type { Knowledge } from '../knowledge/schema';
import { toPosting } from '../normalise/input-posting';
import type { Posting } from '../posting';
import type { LabelledPosting } from './labelled-postings';
import type { FitCase } from './pay-fit';

/** A real posting that states annual US base pay, and the role a reader gave it. */
export interface PayCase extends FitCase {
  posting: Posting;
  role: RoleId;
  /** leadership: scored; near: borderline or another leading role, page: seen elsewhere, for fitting only. */
  kind: 'leadership' | 'near' | 'page';
  /** Middle of the stated band, USD a year. */
  mid: number;
}

/** The day the measuring postings were gathered: undated ones count as of then. */
export const gathered = '2026-05-01';

/** Those of the postings that state annual base pay in dollars, with their traits read. */
export function payCases(
  postings: LabelledPosting[],
  knowledge: Knowledge,
  model: PayModel,
  employers: Employers,
): PayCase[] {
  return postings.flatMap((labelled): PayCase[] => {
    const { pay, mlLeadership } = labelled.label;
    if (pay?.currency !== 'USD' || pay.period !== 'year') return [];
    if (pay.min === null || pay.max === null || ('kind' in pay && pay.kind === 'total')) return [];
    const role = labelled.label.role ?? nearRole(labelled.title);
    const prior = role && rolePrior(role, knowledge, model.yearly, model.referenceYear);
    if (!role || !prior) return [];
    const posting = toPosting({ ...labelled });
    const match = { id: role, confidence: 1, ranked: [] };
    const facts = readPosting(posting, knowledge);
    const traits = readTraits(posting, facts, match, knowledge, employers, gathered);
    const mid = (pay.min + pay.max) / 2;
    const kind = mlLeadership === true ? 'leadership' : 'near';
    const weight = kind === 'leadership' ? 1 : 0.5;
    const nearness = mlLeadership === true ? 0 : mlLeadership === false ? 1 : 0.5;
    const ln = Math.log(mid);
    return [{ posting, role, kind, mid, ln, prior: prior.mu, traits, weight, nearness }];
  });
}

/** Leading roles of technical teams that are no ML leadership: they tell of employers and levels. */
export function nearRole(title: string): RoleId | null {
  if (/\bprogram manager\b/i.test(title)) return 'ml-infrastructure-program-manager';
  const leads = /\b(?:manager|director|head|vp)\b/i.test(title);
  const technical = /\b(?:engineering|software|platform|data science|machine learning)\b/i;
  return leads && technical.test(title) ? 'director-ml-engineering' : null;
}
