import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LearnedWeights, shipped } from '../engine/role/learned';
import { matchRole } from '../engine/role/match';
import { judgeRelevance } from '../engine/role/relevance';
import { readSignals } from '../engine/role/signals';
import { loadKnowledge } from '../knowledge/load';
import { loadRoleStory } from '../knowledge/role-story';
import type { Knowledge } from '../knowledge/schema';
import { sayEnglish } from '../words/say-english';
import type { Evaluate } from './evaluation';
import { ownPostings, sharedPostings } from './labelled-postings';
import { baselines, roleText } from './role-baselines';
import { foldsOf, roleCases } from './role-cases';
import { roleMistakes } from './role-mistakes';
import { confusion, type RoleGuess, scoreHeader, scoreRow } from './role-scores';
import { type RoleCase, train } from './role-training';

const folds = 10;

/** Whether postings are known as ML leadership, and by the right role; beside it simpler methods. */
export const evalRoles: Evaluate = async (shared, { wrong }) => {
  const dir = join(shared, 'eval');
  const real = existsSync(dir) ? sharedPostings(dir) : null;
  const postings = real ?? ownPostings(join(import.meta.dirname, '../../test/postings'));
  const knowledge = loadKnowledge();
  const cases = roleCases(postings, knowledge);
  const asShipped = cases.map((each) => guess(each, shipped, knowledge));
  const crossed = real === null ? null : crossValidated(cases, knowledge);
  const texts = await Promise.all(
    knowledge.roles.map(async (role) => roleText(role, await loadRoleStory(role.id))),
  );
  const judged = crossed ?? asShipped;
  const text = [
    real === null
      ? `Relevance and role on the project's own ${postings.length} postings (${dir} is absent).`
      : `Relevance and role on ${postings.length} labelled postings, in percent; the weights come from these postings: believe the line "cross-validated".`,
    scoreHeader,
    ...(crossed ? [scoreRow(`cross-validated, ${folds} folds by employer`, crossed)] : []),
    ...(real ? [scoreRow('the same, without profiles', bare(cases, knowledge))] : []),
    scoreRow('as shipped', asShipped),
    ...baselines(postings, texts).map(({ name, guesses }) => scoreRow(name, guesses)),
    '',
    `Roles, ${crossed ? 'cross-validated' : 'as shipped'}:`,
    confusion(judged),
    ...(wrong ? ['', 'Mistakes:', ...roleMistakes(judged)] : []),
  ].join('\n');
  return { text, wrong: null };
};

function guess(each: RoleCase, weights: LearnedWeights, knowledge: Knowledge): RoleGuess {
  const { isMlLeadership, probability, why } = judgeRelevance(
    each.signals,
    sayEnglish,
    weights.relevance,
  );
  const { id, confidence, ranked } = matchRole(each.signals, probability, knowledge, weights.role);
  return {
    posting: each.posting,
    relevant: isMlLeadership,
    role: id,
    ranked: ranked.map((role) => role.id),
    confidence,
    because: {
      relevance: [`probability ${probability.toFixed(2)}`, ...why],
      roles: ranked
        .slice(0, 2)
        .map(
          ({ id: named, score, evidence }) =>
            `for ${named} ${score.toFixed(2)}: ${evidence.map(({ quote }) => `“${quote.slice(0, 70)}”`).join(' ')}`,
        ),
    },
  };
}

/**
 * Cross-validated without the profiles' titles and phrases, which were written by people who had seen
 * some of these postings: what title grammar and groups of cues do alone.
 */
function bare(cases: readonly RoleCase[], knowledge: Knowledge): RoleGuess[] {
  const roles = knowledge.roles.map((role) => ({ ...role, aliases: [], cues: [] }));
  const without = { ...knowledge, roles };
  const reread = cases.map((each) => ({
    ...each,
    signals: readSignals(each.posting.title, each.facts, without),
  }));
  return crossValidated(reread, without);
}

/** Each posting judged by weights that were fitted without it, its employer and its look-alikes. */
function crossValidated(cases: readonly RoleCase[], knowledge: Knowledge): RoleGuess[] {
  const fold = foldsOf(cases, folds);
  const weights = Array.from({ length: folds }, (_, part) =>
    train(
      cases.filter((_each, at) => fold[at] !== part),
      knowledge,
    ),
  );
  return cases.map((each, at) => guess(each, weights[fold[at] ?? 0] ?? shipped, knowledge));
}
