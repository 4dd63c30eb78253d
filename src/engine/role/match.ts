import type { Evidence, RankedRole, RoleId, RoleMatch } from '../../insights';
import type { Knowledge, RoleProfile } from '../../knowledge/schema';
import type { PostingFacts } from '../read/facts';
import { quoteAround } from '../read/quote';
import { type PhraseHit, phraseHits } from './phrases';
import type { Signals } from './signals';

/** Below this share no role is named. */
const surestEnough = 0.34;
/** Below this probability of being ML leadership at all, no role is named. */
const relevantEnough = 0.3;
/** Turns points into shares; fitted by cross-validation so that the share is how often it is right. */
const sharpness = 0.8;

interface Points {
  id: RoleId;
  points: number;
  evidence: Evidence[];
}

/**
 * Ranks the five roles by what the title and the duties say. `probability`: that the posting is ML
 * leadership at all. The role is null when that, or the best role's share, is too small.
 */
export function matchRole(
  signals: Signals,
  facts: PostingFacts,
  probability: number,
  knowledge: Pick<Knowledge, 'roles'>,
): RoleMatch {
  const scored = knowledge.roles.map((role) => score(role, signals, facts));
  const most = Math.max(...scored.map(({ points }) => points));
  const powers = scored.map(({ points }) => Math.exp(sharpness * (points - most)));
  const sum = powers.reduce((a, b) => a + b, 0);
  const ranked = scored
    .map(({ id, evidence }, at): RankedRole => {
      const title = knowledge.roles[at]?.title ?? id;
      return { id, title, score: (powers[at] ?? 0) / sum, evidence };
    })
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  const confidence = best?.score ?? 0;
  const named = probability >= relevantEnough && confidence >= surestEnough;
  return { id: named ? (best?.id ?? null) : null, confidence, ranked };
}

function score(role: RoleProfile, signals: Signals, facts: PostingFacts): Points {
  const fromTitle = titlePoints(role.id, signals);
  const duties = dutyPoints(role.id, signals);
  const said = phraseHits(facts.sentences, role.cues);
  const alias = aliasAt(role, signals.title);
  const evidence: Evidence[] = [];
  if (fromTitle.at !== null) evidence.push(titleEvidence(signals.title, fromTitle.at));
  for (const { sentence, start, end } of said.slice(0, 4))
    evidence.push(quoteAround(sentence, start, end));
  if (evidence.length < 3) evidence.push(...duties.evidence.slice(0, 2));
  return {
    id: role.id,
    points: fromTitle.points + duties.points + phrasePoints(said) + (alias ? 2 : 0),
    evidence,
  };
}

/** Phrases of a profile add up, each once, with less and less weight. */
function phrasePoints(said: readonly PhraseHit[]): number {
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  return 1.2 * Math.log1p(total);
}

function aliasAt(role: RoleProfile, title: string): boolean {
  const words = title.toLowerCase();
  return [role.title, ...role.aliases].some((name) => words.includes(name.toLowerCase()));
}

function titlePoints(
  id: RoleId,
  { titleRead }: Signals,
): { points: number; at: { start: number; end: number } | null } {
  const { kind, kindAt, ml, infra, ops } = titleRead;
  const leads = kind === 'leads';
  switch (id) {
    case 'ml-infrastructure-program-manager':
      return kind === 'program' ? { points: 6, at: kindAt } : { points: -2, at: null };
    case 'senior-ml-infrastructure-architect':
      if (kind === 'architect') return { points: 6, at: kindAt };
      return kind === 'senior' || kind === 'individual'
        ? { points: 2, at: kindAt }
        : { points: -2, at: null };
    case 'director-mlops':
      return ops.length > 0
        ? { points: kind === 'architect' || kind === 'program' ? 3 : 5, at: ops[0] ?? null }
        : { points: -1, at: null };
    case 'director-ml-infrastructure': {
      const strong = infra.length;
      return {
        points: (leads ? 1 : 0) + Math.min(4, 1.6 * strong) - (ops.length > 0 ? 1 : 0),
        at: infra[0] ?? null,
      };
    }
    case 'director-ml-engineering':
      return {
        points: (leads ? 2 : 0.5) + (ml.length > 0 ? 1.5 : 0) + 0.5,
        at: ml[0] ?? kindAt,
      };
  }
}

/** What the duties speak of, against what they would by chance. */
function dutyPoints(id: RoleId, { cues }: Signals): { points: number; evidence: Evidence[] } {
  const kind = {
    'director-ml-infrastructure': 'infra',
    'director-ml-engineering': 'models',
    'director-mlops': 'ops',
    'ml-infrastructure-program-manager': 'program',
    'senior-ml-infrastructure-architect': 'architecture',
  } as const;
  const usual = { infra: 2, models: 2.4, ops: 1.4, program: 1.8, architecture: 1.4 } as const;
  const group = kind[id];
  const { density, places } = cues[group];
  const points = 1.2 * Math.log((density + 0.5) / (usual[group] + 0.5));
  return {
    points: Math.max(-2, Math.min(2, points)),
    evidence: places.map(({ sentence, start, end }) => quoteAround(sentence, start, end)),
  };
}

function titleEvidence(title: string, at: { start: number; end: number }): Evidence {
  return {
    quote: title.slice(at.start, at.end),
    span: { block: -1, start: at.start, end: at.end },
  };
}
