import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import type { SectionKind } from '../read/facts';
import { findCues } from './cues';
import type { RoleWeights } from './learned';
import { matchRole } from './match';
import { partsOf } from './role-names';
import { readTitle } from './title-grammar';

const knowledge = loadKnowledge();
const ids = knowledge.roles.map(({ id }) => id);
const [first, second] = ids;

function signalsOf(title: string, lines: string[] = [], section: SectionKind = 'other') {
  const sentences = lines.map((text, block) => {
    return { block, start: 0, end: text.length, text, section };
  });
  return {
    title,
    titleRead: readTitle(title),
    titleParts: partsOf(title, knowledge.roles),
    years: null,
    leadershipYears: null,
    ...findCues(sentences, knowledge.roles),
  };
}

/** Weights for the first role, and for the second; the others have none. */
const weighing = (
  one: Record<string, number>,
  two: Record<string, number> = {},
  sharpness = 1,
): RoleWeights => ({
  sharpness,
  roles: Object.fromEntries(
    ids.map((id) => [id, id === first ? one : id === second ? two : {}]),
  ) as Record<RoleId, Record<string, number>>,
});

const choose = (title: string, weights: RoleWeights, probability = 1, lines: string[] = []) =>
  matchRole(signalsOf(title, lines), probability, knowledge, weights);

describe('how the closest role is chosen', () => {
  test('points become shares: each e times as large as another has so many times the share', () => {
    const { ranked, confidence } = choose('Head of ML', weighing({ always: Math.log(4) }));
    expect(ranked.map(({ score }) => score)).toEqual([
      expect.closeTo(0.5),
      ...[1, 2, 3, 4].map(() => expect.closeTo(0.125)),
    ]);
    expect(confidence).toBe(ranked[0]?.score);
  });

  test('sharpness draws the shares apart', () => {
    const { confidence } = choose('Head of ML', weighing({ always: Math.log(2) }, {}, 3));
    expect(confidence).toBeCloseTo(8 / 12);
  });

  test('points without end stay shares', () => {
    const { ranked } = choose('Head of ML', weighing({ always: 5000 }, { always: 4999 }));
    expect(ranked[0]?.score).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });

  test('the best stands first, with its title', () => {
    const { id, ranked } = choose('Head of ML', weighing({}, { always: 2 }));
    expect([id, ranked[0]?.id]).toEqual([second, second]);
    expect(ranked[0]?.title).toBe(knowledge.roles[1]?.title);
    expect(new Set(ranked.map((role) => role.id))).toEqual(new Set(ids));
  });

  test('a feature counts as much as it is there', () => {
    const weights = weighing({ titleInfra: 1 });
    const share = (title: string) => choose(title, weights).confidence;
    expect(share('Head of ML')).toBeCloseTo(1 / 5);
    expect(share('Head of ML Platform')).toBeCloseTo(Math.E / (Math.E + 4));
    expect(share('Head of GPU Compute Platforms')).toBeCloseTo(Math.E ** 2 / (Math.E ** 2 + 4));
  });

  test('a role’s own phrases and its own name in the title speak for it', () => {
    const share = (name: string, title: string, lines: string[] = []) =>
      choose(title, weighing({ [name]: 9 }), 1, lines).ranked.find(({ id }) => id === first)?.score;
    const [role] = knowledge.roles;
    expect(share('alias', 'Somebody')).toBeCloseTo(1 / 5);
    expect(share('alias', role?.title ?? '')).toBeGreaterThan(0.99);
    expect(share('phrases', 'Somebody')).toBeCloseTo(1 / 5);
    const phrases = role?.cues.map(({ phrase }) => phrase) ?? [];
    expect(share('phrases', 'Somebody', phrases)).toBeGreaterThan(0.99);
  });

  test('below a share of 30 % no role is named', () => {
    const share = (part: number) => weighing({ always: Math.log((4 * part) / (1 - part)) });
    expect(choose('Head of ML', share(0.29)).id).toBeNull();
    expect(choose('Head of ML', share(0.31)).id).toBe(first);
  });
});

describe('whether a role is named at all', () => {
  const sure = weighing({ always: 5 });
  const isNamed = (title: string, probability: number, lines: string[] = []) =>
    choose(title, sure, probability, lines).id !== null;

  test('for one who leads, where it is hardly excluded', () => {
    expect([isNamed('Head of ML', 0.02), isNamed('Head of ML', 0.019)]).toEqual([true, false]);
  });

  test('for engineers, other trades and mixed titles, where it is likely', () => {
    for (const title of [
      'ML Engineer',
      'Nurse',
      'ML Somebody',
      'Director of Data, with ML, Finance',
    ])
      expect([title, isNamed(title, 0.3), isNamed(title, 0.29)]).toEqual([title, true, false]);
  });

  test('where title, duties or the company speak of machine learning', () => {
    expect(isNamed('Head of Data', 1)).toBe(false);
    expect(isNamed('Head of Data', 1, ['Keep the PyTorch jobs going.'])).toBe(true);
    expect(isNamed('Head of Data', 1, ['Guide the data scientists.'])).toBe(true);
    const about = signalsOf('Head of Data', ['We do machine learning.'], 'about');
    expect(matchRole(about, 1, knowledge, sure).id).toBe(first);
  });
});

describe('the evidence of a role', () => {
  const quotes = (weights: RoleWeights, title: string, lines: string[] = []) =>
    choose(title, weights, 1, lines)
      .ranked.find(({ id }) => id === first)
      ?.evidence.map(({ quote }) => quote);

  test('is what spoke for it, the weightiest first', () => {
    const title = 'Head of Applied ML Platform';
    expect(quotes(weighing({ leads: 1, titleInfra: 2, titleApplied: 3 }), title)).toEqual([
      'Applied',
      'Platform',
      'Head',
    ]);
    expect(quotes(weighing({ leads: 3, titleInfra: 2, titleApplied: 1 }), title)).toEqual([
      'Head',
      'Platform',
      'Applied',
    ]);
  });

  test('is nothing that spoke against it, or did not count', () => {
    expect(quotes(weighing({ leads: -1, always: 5 }), 'Head of ML')).toEqual([]);
    expect(quotes(weighing({ titleOps: 1 }), 'Head of ML')).toEqual([]);
    expect(quotes(weighing({}), 'Head of ML')).toEqual([]);
  });

  test('names each place once', () => {
    expect(
      quotes(weighing({ titleInfra: 1, titleGround: 1, leadInfra: 1 }), 'Tech Lead, ML Infra'),
    ).toEqual(['Infra']);
  });

  test('tells places apart by block, start and end', () => {
    const lines = ['Kubernetes here', 'Kubernetes here', 'Kubernetes here and there'];
    expect(quotes(weighing({ 'duties:infra': 1 }), 'Head of ML', lines)).toEqual(lines);
    expect(quotes(weighing({ titleInfra: 1, leads: 1 }), 'Platform Head')).toHaveLength(2);
  });

  test('is five places at most', () => {
    const lines = ['gpu one', 'gpu two', 'gpu three', 'drift', 'drift again', 'drift still'];
    expect(quotes(weighing({ 'duties:infra': 9, 'duties:ops': 1 }), 'Head of ML', lines)).toEqual([
      'gpu one',
      'gpu two',
      'gpu three',
      'drift',
      'drift again',
    ]);
  });
});
