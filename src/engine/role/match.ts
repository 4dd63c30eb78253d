import type { Evidence, RankedRole, RoleMatch } from '../../insights';
import type { Knowledge, RoleProfile } from '../../knowledge/schema';
import { type RoleWeights, shipped } from './learned';
import { ownFeatures, type RoleFeature, roleFeatures } from './role-features';
import type { Signals } from './signals';

/** Below this share no role is named. */
const surestEnough = 0.3;
/** Below this probability of being ML leadership at all no role is named: of one who leads, of one who does not. */
const relevantEnough = { leader: 0.02, other: 0.3 };
/** As many quotes as a person reads. */
const mostEvidence = 5;

/**
 * Ranks the five roles by what the title and the duties say. `probability`: that the posting is ML
 * leadership at all. The role is null when that, or the best role's share, is too small, or when
 * the posting does not speak of machine learning.
 */
export function matchRole(
  signals: Signals,
  probability: number,
  knowledge: Pick<Knowledge, 'roles'>,
  weights: RoleWeights = shipped.role,
): RoleMatch {
  const shared = Object.entries(roleFeatures(signals));
  const scored = knowledge.roles.map((role, at) => score(role, at, shared, signals, weights));
  const most = Math.max(...scored.map(({ points }) => points));
  const powers = scored.map(({ points }) => Math.exp(weights.sharpness * (points - most)));
  const sum = powers.reduce((a, b) => a + b, 0);
  const ranked = scored
    .map(({ role, evidence }, at): RankedRole => {
      const { id, title } = role;
      return { id, title, score: (powers[at] ?? 0) / sum, evidence };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const confidence = best?.score ?? 0;
  const named = confidence >= surestEnough && isNear(signals, probability);
  return { id: named ? (best?.id ?? null) : null, confidence, ranked };
}

/** Whether a posting is near enough to ML leadership for a closest role to mean anything. */
function isNear({ titleRead, counts, elsewhere }: Signals, probability: number): boolean {
  const { kind, ml, hardTrade } = titleRead;
  if (kind === 'individual' || kind === 'other' || hardTrade.length > 0)
    return probability >= relevantEnough.other;
  const speaks = ml.length > 0 || counts.ml.hits + counts.mlPeople.hits + elsewhere > 0;
  return speaks && probability >= relevantEnough.leader;
}

interface Scored {
  role: RoleProfile;
  points: number;
  evidence: Evidence[];
}

/** The points of one role; its evidence are the words that spoke for it, the weightiest first. */
function score(
  role: RoleProfile,
  at: number,
  shared: readonly [name: string, feature: RoleFeature][],
  signals: Signals,
  weights: RoleWeights,
): Scored {
  const own = weights.roles[role.id];
  let points = 0;
  const spoke: { adds: number; evidence: Evidence[] }[] = [];
  const weigh = (name: string, { value, evidence }: RoleFeature) => {
    const adds = (own[name] ?? 0) * value;
    points += adds;
    if (adds > 0 && evidence.length > 0) spoke.push({ adds, evidence });
  };
  for (const [name, feature] of shared) weigh(name, feature);
  const { phrases, alias } = ownFeatures(role, at, signals);
  weigh('phrases', phrases);
  weigh('alias', alias);
  spoke.sort((a, b) => b.adds - a.adds);
  return { role, points, evidence: distinct(spoke.flatMap(({ evidence }) => evidence)) };
}

function distinct(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  const kept: Evidence[] = [];
  for (const each of evidence) {
    const key = `${each.span?.block}:${each.span?.start}:${each.span?.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(each);
    if (kept.length === mostEvidence) break;
  }
  return kept;
}
