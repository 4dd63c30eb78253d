import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { PayObservation } from '../../knowledge/schema';
import { rolePrior } from './prior';

const { places } = loadKnowledge();
const austin = places.find(({ id }) => id === 'austin');

/** A usable figure of the reference year's middle, whatever else is said of it. */
const figure = (more: Partial<PayObservation>): PayObservation => ({
  id: 'figure',
  role: 'director-mlops',
  label: '',
  relation: 'itself',
  kind: 'base',
  p10: null,
  p25: null,
  p50: null,
  p75: null,
  p90: null,
  low: null,
  high: null,
  n: null,
  year: 2026,
  geography: 'United States',
  weight: 1,
  reason: '',
  source: 's',
  section: 'S',
  ...more,
});

const reckon = (figures: Partial<PayObservation>[], yearly = 0) =>
  rolePrior('director-mlops', { pay: figures.map(figure), places }, yearly, 2026.5);
const mid = (figures: Partial<PayObservation>[], yearly = 0) =>
  Math.round(Math.exp(reckon(figures, yearly)?.mu ?? Number.NaN));

describe('the middle that a role’s figures tell', () => {
  test.each<[string, Partial<PayObservation>[], number]>([
    ['of a median it is the median', [{ p50: 200_000 }], 200_000],
    ['of two quartiles their geometric middle', [{ p25: 100_000, p75: 400_000 }], 200_000],
    ['of two tails too', [{ p10: 100_000, p90: 400_000 }], 200_000],
    ['of a bare range too', [{ low: 100_000, high: 400_000 }], 200_000],
    ['of a low end alone that end', [{ low: 150_000 }], 150_000],
    ['of a high end alone that end', [{ high: 150_000 }], 150_000],
    ['quantiles win over a range', [{ p50: 200_000, low: 10_000, high: 20_000 }], 200_000],
    ['of two alike figures between them', [{ p50: 100_000 }, { p50: 400_000 }], 200_000],
    [
      'the heavier figure draws it wholly where they lie far apart',
      [{ p50: 100_000, weight: 0.01 }, { p50: 300_000 }],
      299_000,
    ],
    ['of three the one in the middle', [{ p50: 1_000 }, { p50: 200_000 }, { p50: 9e7 }], 200_000],
  ])('%s', (_rule, figures, expected) => {
    expect(Math.abs(mid(figures) / expected - 1)).toBeLessThan(0.005);
  });

  test('an uneven pair of quantiles is carried to its middle by their slope', () => {
    // A quartile below and the median: the upper quartile is as far above.
    expect(mid([{ p25: 100_000, p50: 200_000 }])).toBe(200_000);
    // The two upper quantiles alone: the median lies as far below as the slope says.
    const slope = Math.log(1.5) / (1.2816 - 0.6745);
    const below = 200_000 * Math.exp(-slope * 0.6745);
    expect(Math.abs(mid([{ p75: 200_000, p90: 300_000 }]) / below - 1)).toBeLessThan(0.001);
  });

  test('a figure ages by a year’s growth, one without a year by one', () => {
    const grown = (year: number | null) => mid([{ p50: 100_000, year }], 0.05);
    expect(grown(2026)).toBe(100_000);
    expect(grown(2024)).toBe(Math.round(100_000 * Math.exp(0.1)));
    expect(grown(null)).toBe(Math.round(100_000 * Math.exp(0.05)));
  });

  test('a figure of one metro is brought to the country’s level, one of a country stays', () => {
    const national = Math.round(100_000 / (austin?.factor ?? 0));
    expect(mid([{ p50: 100_000, geography: `${austin?.name} area` }])).toBe(national);
    expect(mid([{ p50: 100_000, geography: `not ${austin?.name}` }])).toBe(100_000);
  });
});

describe('which figures count', () => {
  const good = { id: 'good', p50: 200_000 };
  test.each<[string, Partial<PayObservation>]>([
    ['total pay', { kind: 'total', p50: 1 }],
    ['another occupation', { relation: 'wrong-occupation', p50: 1 }],
    ['a weight of none', { weight: 0, p50: 1 }],
    ['no amount', {}],
    ['an amount of none', { p50: 0, low: 0 }],
  ])('not %s, which is told', (_what, more) => {
    const prior = reckon([good, { id: 'bad', ...more }]);
    expect(prior?.used.map(({ id }) => id)).toEqual(['good']);
    expect(prior?.ignored.map(({ id }) => id)).toEqual(['bad']);
    expect(Math.round(Math.exp(prior?.mu ?? 0))).toBe(200_000);
  });

  test('not those of another role, of which nothing is told', () => {
    const prior = reckon([good, { role: 'director-ml-engineering', p50: 1 }]);
    expect([prior?.used.length, prior?.ignored.length]).toEqual([1, 0]);
  });

  test('base of an unknown kind and a near role do', () => {
    expect(reckon([{ kind: 'unknown', relation: 'near', p50: 1_000 }])?.used).toHaveLength(1);
  });

  test('without any there is no middle', () => {
    expect(reckon([])).toBeNull();
    expect(reckon([{ kind: 'total', p50: 1 }])).toBeNull();
  });
});

test('how many answers and how new they are is told of those that count', () => {
  const prior = reckon([
    { p50: 1_000, n: 10, year: 2024 },
    { p50: 1_000, n: 5, year: 2025 },
    { p50: 1_000, year: null },
    { kind: 'total', p50: 1_000, n: 99, year: 2026 },
  ]);
  expect([prior?.n, prior?.newest]).toEqual([15, 2025]);
});
