import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { TierId } from '../../knowledge/pay-model';
import { emptyPerson } from '../../profile/empty-person';
import { sayEnglish } from '../../words/say-english';
import { estimate } from './estimate';
import { percentileOf } from './normal';
import { rolePrior } from './prior';
import type { Traits } from './traits';

const knowledge = loadKnowledge();
const { model, prior } = grounds();

function grounds() {
  const { payModel } = knowledge;
  if (!payModel) throw new Error('the pay model is absent');
  const { yearly, referenceYear } = payModel;
  const found = rolePrior('director-mlops', knowledge, yearly, referenceYear);
  if (!found) throw new Error('no figure for the role');
  return { model: payModel, prior: found };
}

const seattle = knowledge.places.filter(({ id }) => id === 'seattle');

function traits(tier: TierId | null): Traits {
  const place = { spread: 0.05, currency: 'USD', assumed: false, unknown: null };
  return {
    role: 'director-mlops',
    level: 'director',
    bank: false,
    tier: { id: tier, told: null },
    employer: '',
    place: { ...place, places: seattle, factor: seattle[0]?.factor ?? 1 },
    years: null,
    posted: 2026,
  };
}

function expected(tier: TierId | null, location: string | null = null) {
  const person = { ...emptyPerson, location };
  const found = estimate(traits(tier), prior, model, knowledge, 1, sayEnglish, 'USD', person);
  if (!found) throw new Error('no estimate');
  return found;
}

describe('total pay', () => {
  test('is a range apart from base pay, of low confidence, with its reckoning', () => {
    const { total, mid } = expected('big-tech');
    expect(total?.confidence).toBe('low');
    expect((total?.low ?? 0) / mid).toBeCloseTo(1.3, 1);
    expect((total?.high ?? 0) / mid).toBeCloseTo(1.9, 1);
    expect(total?.because).toContain('1.3 to 1.9 times');
    expect(total?.sources).toContain('levels-2017-2021');
  });

  test('is less above base where shares are rare, and widest where the employer is unknown', () => {
    const reach = (tier: TierId | null) => {
      const { total, mid } = expected(tier);
      return [(total?.low ?? 0) / mid, (total?.high ?? 0) / mid];
    };
    expect(reach('enterprise')[1]).toBeLessThan(1.35);
    expect(reach(null)[0]).toBeLessThan(1.2);
    expect(reach(null)[1]).toBeGreaterThan(1.8);
  });
});

describe('the same posting elsewhere', () => {
  test("names the person's own place first, and not the posting's", () => {
    const { elsewhere = [] } = expected('public-tech', 'Raleigh, NC');
    expect(elsewhere[0]?.own).toBe(true);
    expect(elsewhere[0]?.place).toContain('Raleigh');
    expect(elsewhere.some(({ place }) => place === 'Seattle')).toBe(false);
    expect(elsewhere.filter(({ own }) => own).length).toBe(1);
  });

  test('goes without a place of the person that is abroad or not known', () => {
    expect(expected(null, 'Berlin, Germany').elsewhere?.some(({ own }) => own)).toBe(false);
    expect(expected(null, 'Nowhere at all').elsewhere?.some(({ own }) => own)).toBe(false);
  });
});

test('the ends of the range are its tenth and ninetieth percentile', () => {
  const found = expected('public-tech');
  expect(Math.abs(percentileOf(found.low, found) - 10)).toBeLessThanOrEqual(1);
  expect(Math.abs(percentileOf(found.high, found) - 90)).toBeLessThanOrEqual(1);
  expect(Math.abs(percentileOf(found.quartiles?.upper ?? 0, found) - 75)).toBeLessThanOrEqual(1);
});

test('a role that is not clear makes it of low confidence, and moves no figure', () => {
  const doubtful = estimate(traits('big-tech'), prior, model, knowledge, 0.4, sayEnglish);
  const clear = estimate(traits('big-tech'), prior, model, knowledge, 0.9, sayEnglish);
  expect(doubtful?.confidence).toBe('low');
  expect({ ...doubtful, confidence: clear?.confidence }).toEqual(clear);
});

test('a role of which no stated pay was seen is wider, of low confidence, and says so', () => {
  const seen = {
    ...model,
    roles: model.roles.map((role) => ({ ...role, assumed: false })),
  };
  const unseen = estimate(traits('big-tech'), prior, model, knowledge, 1, sayEnglish);
  const usual = estimate(traits('big-tech'), prior, seen, knowledge, 1, sayEnglish);
  if (!unseen || !usual) throw new Error('no estimate');
  expect(unseen.high / unseen.low).toBeGreaterThan((usual.high / usual.low) * 1.05);
  expect(unseen.mid).toBe(usual.mid);
  expect([unseen.confidence, usual.confidence]).toEqual(['low', 'medium']);
  expect(unseen.caution).toContain(
    'Director of ML Operations with stated pay was at hand: the figures lean',
  );
  expect(usual.caution).toBeUndefined();
  expect(unseen.steps[0]?.label).toContain('of neighbouring roles');
});
