import type { Evidence, RoleId } from '../../insights';
import type { RoleProfile } from '../../knowledge/schema';
import { quoteAround } from '../read/quote';
import type { CueKind } from './cue-words';
import { nameIn } from './role-names';
import type { Signals } from './signals';
import type { TitlePlace } from './title-grammar';

/** A number the role model weighs, with the words that made it. */
export interface RoleFeature {
  value: number;
  evidence: Evidence[];
}

/** Hits per hundred words that a leadership posting has anyway: more speaks for the group, less against. */
const usual: Partial<Record<CueKind, number>> = {
  infra: 2,
  models: 3,
  ops: 1,
  program: 1.2,
  architecture: 1,
  people: 1,
};

/** The features every role is judged by, −1.5..2 each; `phrases` and `alias` differ from role to role. */
export function roleFeatures(signals: Signals): Record<string, RoleFeature> {
  const { titleRead, counts, title } = signals;
  const { kind, kindAt, infra, ground, ops, applied, data, ml, architecture } = titleRead;
  const features: Record<string, RoleFeature> = {
    always: { value: 1, evidence: [] },
  };
  const inTitle = (name: string, value: number, places: (TitlePlace | null)[]) => {
    features[name] = {
      value,
      evidence: places.slice(0, 1).flatMap((place) => (place ? [titleEvidence(title, place)] : [])),
    };
  };
  const yes = (places: unknown[]) => Math.min(1, places.length);
  inTitle(kind, 1, [kindAt]);
  const leads = kind === 'leads' ? 1 : 0;
  const one = Math.max(leads, kind === 'lead' ? 1 : 0);
  const technical = kind === 'lead' || kind === 'techLead';
  inTitle('titleInfra', Math.min(2, infra.length), infra);
  inTitle('titleGround', yes(ground), ground);
  inTitle('titleOps', yes(ops), ops);
  inTitle('titleApplied', yes(applied), applied);
  inTitle('titleData', data.length > 0 && ml.length === 0 ? 1 : 0, data);
  inTitle('titleArchitecture', leads * yes(architecture), architecture);
  inTitle('leadInfra', technical ? yes(infra) : 0, infra);
  inTitle('leaderApplied', one * yes(applied) * (1 - yes(infra)), applied);
  for (const [group, expected] of Object.entries(usual) as [CueKind, number][]) {
    const { density, places } = counts[group];
    const value = Math.log((density + 0.5) / (expected + 0.5));
    features[`duties:${group}`] = {
      value: Math.max(-1.5, Math.min(1.5, value)),
      evidence: places.map(({ sentence, start, end }) => quoteAround(sentence, start, end)),
    };
  }
  return features;
}

/** What the posting says of one role's own phrases and titles. */
export function ownFeatures(
  role: RoleProfile,
  at: number,
  { phrases, title, titleParts }: Signals,
): { phrases: RoleFeature; alias: RoleFeature } {
  const said = phrases[at] ?? [];
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  const named = nameIn(titleParts, role);
  return {
    phrases: {
      value: Math.log1p(total),
      evidence: said
        .slice(0, 4)
        .map(({ sentence, start, end }) => quoteAround(sentence, start, end)),
    },
    alias: {
      value: named?.share ?? 0,
      evidence: named === null ? [] : [titleEvidence(title, named)],
    },
  };
}

function titleEvidence(title: string, { start, end }: TitlePlace): Evidence {
  return { quote: title.slice(start, end), span: { block: -1, start, end } };
}

/** The roles' ids, in the order in which the weights are learned. */
export const roleIds: RoleId[] = [
  'director-ml-infrastructure',
  'ml-infrastructure-program-manager',
  'director-ml-engineering',
  'director-mlops',
  'senior-ml-infrastructure-architect',
];
