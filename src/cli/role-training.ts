import type { PostingFacts } from '../engine/read/facts';
import type { LearnedWeights, RelevanceWeights, RoleWeights } from '../engine/role/learned';
import { relevanceFeatures } from '../engine/role/relevance';
import { ownFeatures, roleFeatures, roleIds } from '../engine/role/role-features';
import type { Signals } from '../engine/role/signals';
import type { RoleId } from '../insights';
import type { Knowledge } from '../knowledge/schema';
import type { LabelledPosting } from './labelled-postings';
import { relevanceStart, roleStart } from './role-prior';
import { type Example, fitSoftmax, type Weights } from './role-ridge';

/** Chosen by cross-validated likelihood (1.4 would be likeliest), less what strangers are sure to lack. */
const sharpness = 1.1;

/** A labelled posting with what the engine reads in it. */
export interface RoleCase {
  posting: LabelledPosting;
  facts: PostingFacts;
  signals: Signals;
  /** Cases of one group are never apart: same employer or nearly the same title. */
  group: string;
}

/** How far a weight may stray from its start; wider for what almost every posting shows. */
const reach = { relevance: 0.5, bias: 1.5, role: 0.4 };
/** What the label of a reader who was not sure counts; chosen by cross-validated likelihood, as the reach is. */
const unsure = 0.25;

/** All weights, fitted to the cases. */
export function train(cases: readonly RoleCase[], knowledge: Knowledge): LearnedWeights {
  return { relevance: trainRelevance(cases), role: trainRoles(cases, knowledge) };
}

function trainRelevance(cases: readonly RoleCase[]): RelevanceWeights {
  const examples = cases.map(({ posting: { label }, signals }): Example => {
    const yes = label.mlLeadership === 'borderline' ? 0.5 : label.mlLeadership ? 1 : 0;
    const sure = label.mlLeadership !== 'borderline' && label.confidence >= 2;
    return {
      inputs: [{ bias: 1, ...relevanceFeatures(signals) }, {}],
      right: [yes, 1 - yes],
      weight: sure ? 1 : unsure,
    };
  });
  const { bias = 0, ...features } = fitSoftmax(examples, relevanceStart, (name) =>
    name === 'bias' ? reach.bias : reach.relevance,
  );
  return { threshold: 0.5, bias: rounded(bias), features: allRounded(features) };
}

const key = (role: RoleId, name: string) => `${role}|${name}`;

function roleExample({ posting: { label }, signals }: RoleCase, knowledge: Knowledge): Example {
  const shared = roleFeatures(signals);
  const byId = new Map(knowledge.roles.map((role, at) => [role.id, { role, at }]));
  const inputs = roleIds.map((id) => {
    const known = byId.get(id);
    const own = known && ownFeatures(known.role, known.at, signals);
    return Object.fromEntries(
      Object.entries({ ...shared, ...own }).map(([name, { value }]) => [key(id, name), value]),
    );
  });
  return {
    inputs,
    right: roleIds.map((id) => (id === label.role ? 1 : 0)),
    weight: label.confidence >= 2 ? 1 : unsure,
  };
}

function trainRoles(cases: readonly RoleCase[], knowledge: Knowledge): RoleWeights {
  const examples = cases
    .filter(({ posting }) => posting.label.role !== null)
    .map((each) => roleExample(each, knowledge));
  const names = new Set(examples.flatMap(({ inputs }) => inputs.flatMap(Object.keys)));
  const start: Weights = {};
  for (const id of roleIds) {
    for (const name of Object.keys(roleStart[id])) names.add(key(id, name));
  }
  for (const name of [...names].sort()) {
    const [id = '', feature = ''] = name.split('|');
    start[name] = roleStart[id as RoleId][feature] ?? 0;
  }
  const fitted = fitSoftmax(examples, start, () => reach.role);
  const roles = Object.fromEntries(
    roleIds.map((id) => [
      id,
      Object.fromEntries(
        Object.entries(fitted)
          .filter(([name]) => name.startsWith(`${id}|`))
          .map(([name, weight]) => [name.slice(id.length + 1), rounded(weight)]),
      ),
    ]),
  ) as Record<RoleId, Record<string, number>>;
  return { sharpness, roles };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
const allRounded = (weights: Weights) =>
  Object.fromEntries(Object.entries(weights).map(([name, value]) => [name, rounded(value)]));
