import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { PayModel } from '../../knowledge/pay-model';
import type { PayObservation } from '../../knowledge/schema';
import { sayEnglish } from '../../words/say-english';
import { payChain, thousands } from './chain';
import { design, type Traits } from './traits';

const { payModel, places } = loadKnowledge();
if (!payModel) throw new Error('the pay model is absent');
const effect = (id: string, ln: number, n = 9) => ({
  id,
  label: `because ${id}`,
  effect: ln,
  n,
  assumed: n < 3,
});
/** Each factor a power of e to one digit, so that a step can be reckoned in the head. */
const model: PayModel = {
  ...payModel,
  referenceYear: 2025,
  yearly: 0.1,
  yearlySource: 'growth',
  source: 'fit',
  rebase: effect('rebase', 0),
  location: effect('location', 1),
  years: effect('years', 0.01),
  yearsFrom: 7,
  roles: [effect('director-mlops', 0), effect('director-ml-engineering', -0.2)],
  levels: [effect('director', 0), effect('senior-director', 0.2, 2), effect('manager', -0.1)],
  tiers: [effect('big-tech', 0.3)],
  employers: [effect('acme', 0.1)],
  rates: { ...payModel.rates, year: 2024, source: 'rates' },
};
const [figure] = payModel ? loadKnowledge().pay : [];
if (!figure) throw new Error('no figures');
const from = (source: string, relation: PayObservation['relation'] = 'itself') => ({
  ...figure,
  source,
  relation,
});
const plain: Traits = {
  role: 'director-mlops',
  level: 'director',
  bank: false,
  tier: { id: null, told: null },
  employer: '',
  place: { places: [], factor: 1, spread: 0, currency: null, assumed: true, unknown: null },
  years: null,
  posted: 2025,
};
const at = (id: string, factor: number): Traits['place'] => ({
  ...plain.place,
  places: places.filter((place) => place.id === id),
  factor,
  assumed: false,
});

function steps(more: Partial<Traits>, currency = 'USD', rate = 1, used = [from('a'), from('b')]) {
  const prior = { mu: Math.log(200_000), used, ignored: [], n: 30, newest: 2026 };
  return payChain({ ...plain, ...more }, prior, model, currency, rate, sayEnglish).steps;
}

/** The steps between the sources' figures and the growth since, those about the place left out. */
const told = (more: Partial<Traits>) =>
  steps({ ...more, place: at('austin', 1) })
    .slice(1, -1)
    .filter(({ label }) => !label.startsWith('Austin'))
    .map(({ label, factor }) => `${factor} ${label}`);

describe('the way from the sources’ figures to the pay of a posting', () => {
  test('begins with the figures and ends with growth; what changes nothing is no step', () => {
    expect(steps({})).toEqual([
      {
        label:
          'Where 2 figures from 2 sources put such base pay, the nearest and soundest counting most',
        factor: null,
        mid: 200_000,
        currency: 'USD',
        n: 30,
        sources: ['a', 'b'],
        assumed: false,
      },
      {
        label: 'No place is named, so the US as a whole is assumed',
        factor: 1,
        mid: 200_000,
        currency: 'USD',
        n: null,
        sources: [],
        assumed: true,
      },
      {
        label: 'Pay growth of 10 % a year since 2025, to the day of the posting',
        factor: 1,
        mid: 200_000,
        currency: 'USD',
        n: null,
        sources: ['growth'],
        assumed: false,
      },
    ]);
  });

  test('says how many figures are of neighbouring roles, and counts a source once', () => {
    const [first] = steps({}, 'USD', 1, [from('a'), from('a', 'near'), from('a', 'far')]);
    expect(first?.label).toMatch(/^Where 3 figures from one source \(2 of neighbouring roles\)/);
    expect(first?.sources).toEqual(['a']);
  });

  test.each<[Partial<Traits>, string[]]>([
    [
      { role: 'director-ml-engineering' },
      ['0.819 Postings of this role state less than these sources'],
    ],
    [{ level: 'senior-director' }, ['1.221 The title says senior director']],
    [{ level: 'architect' }, []],
    [
      { level: 'manager', bank: true },
      ['0.905 At a bank a vice president stands below a director: read as manager'],
    ],
    [
      { tier: { id: 'big-tech', told: null } },
      ['1.35 The employer is one of the best-paying technology companies'],
    ],
    [{ employer: 'acme' }, ['1.105 What this employer itself states, against others of its kind']],
    [{ years: 7 }, []],
    [{ years: 12 }, ['1.051 It asks for 12 years, where 7 are usual']],
    [{ years: 40 }, ['1.083 It asks for 40 years, where 7 are usual']],
    [{ years: 0 }, ['0.951 It asks for 0 years, where 7 are usual']],
    [{ years: Number.NaN }, []],
  ])('%j', (more, expected) => {
    expect(told(more)).toEqual(expected);
  });

  test.each<[NonNullable<Traits['tier']['told']>['by'], string]>([
    ['name', ' (known by its name)'],
    ['word', ' (by "x" in its name)'],
    ['phrase', ' (the posting says "x")'],
  ])('says that the kind of employer was told by a %s', (by, words) => {
    const tier = { id: 'big-tech' as const, told: { by, words: 'x' } };
    expect(told({ tier })[0]).toBe(
      `1.35 The employer is one of the best-paying technology companies${words}`,
    );
  });

  test('says what is only assumed: too few postings, and a bank’s levels', () => {
    const assumed = (more: Partial<Traits>) => steps(more)[1]?.assumed;
    expect(steps({ level: 'senior-director' })[2]?.assumed).toBe(true);
    expect(steps({ level: 'manager' })[2]?.assumed).toBe(false);
    expect(steps({ level: 'manager', bank: true })[2]?.assumed).toBe(true);
    expect(assumed({ place: at('austin', 1.1) })).toBe(false);
  });

  test.each<[string, Traits['place'], string, number | null, string[]]>([
    ['a town', at('austin', 1.5), 'Austin, against the US as a whole', 9, ['fit']],
    ['the country', at('us', 1.5), 'The United States as a whole', null, ['fit']],
    ['a place abroad', at('london', 1.5), 'London, against the US as a whole', null, []],
  ])('counts %s by its factor', (_what, place, label, n, more) => {
    const own = place.places.map(({ source }) => source);
    expect(steps({ place })[1]).toEqual({
      label,
      factor: 1.5,
      mid: 300_000,
      currency: 'USD',
      n,
      sources: [...own, ...more],
      assumed: false,
    });
  });

  test.each<[number, number]>([
    [2026, 1.105],
    [2024, 0.905],
    [2034, 2.46],
    [1900, 0.368],
  ])('of %i grows by %f, ten years at most', (posted, factor) => {
    expect(steps({ posted }).at(-1)?.factor).toBe(factor);
    expect(steps({ posted: 3000 })).toEqual(steps({ posted: 2035 }));
  });

  test('ends in the currency of the posting', () => {
    expect(steps({}, 'EUR', 1.25).at(-1)).toEqual({
      label: 'Brought to EUR at the average rate of 2024',
      factor: 0.8,
      mid: 160_000,
      currency: 'EUR',
      n: null,
      sources: ['rates'],
      assumed: false,
    });
  });
});

test('the effects that hold are those the steps tell, each with its share', () => {
  const columns = (more: Partial<Traits>) =>
    design({ ...plain, ...more }, model).map(({ id, x }) => `${id}: ${x}`);
  const always = ['rebase: 1', 'role director-mlops: 1', 'location: 0', 'level director: 1'];
  expect(columns({})).toEqual(always);
  expect(columns({ tier: { id: 'big-tech', told: null } })).toEqual([
    ...always,
    'tier big-tech: 1',
  ]);
  expect(columns({ employer: 'acme' })).toEqual([...always, 'employer acme: 1']);
  expect(columns({ employer: 'other' })).toEqual(always);
  expect(columns({ years: 12 })).toEqual([...always, 'years: 5']);
  expect(columns({ place: at('austin', Math.E) })[2]).toBe('location: 1');
});

test('small sums are told in full, others in whole thousands', () => {
  expect([9_999.4, 10_000, 123_456].map(thousands)).toEqual([9_999, 10_000, 123_000]);
});
