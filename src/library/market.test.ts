import { describe, expect, test } from 'vitest';
import type { Judgement } from './entry';
import { madeEntry } from './made-entry';
import { marketOf, spreadOf } from './market';

const entry = (savedAt: string, judged: Partial<Judgement>) => madeEntry({ savedAt }, judged);
const band = (min: number, max: number, currency = 'USD') => ({
  posted: { min, max, currency, period: 'year' as const },
});

describe('the market of saved postings', () => {
  const market = marketOf([
    entry('2026-09-03', { ...band(200_000, 240_000), workplace: 'remote' }),
    entry('2026-09-20', { ...band(240_000, 280_000), workplace: 'onsite' }),
    entry('2026-11-01', {
      ...band(300_000, 340_000),
      skills: [
        { id: 'slurm', level: 'required' },
        { id: 'helm', level: 'preferred' },
      ],
      flags: [
        { id: 'hustle', severity: 'low' },
        { id: 'hustle', severity: 'low' },
      ],
    }),
    entry('2026-11-02', band(150_000, 160_000, 'EUR')),
    entry('2026-11-03', {}),
  ]);

  test('pays what postings in the commonest currency state, never currencies mixed', () => {
    expect(market).toMatchObject({ n: 5, stated: 3, currency: 'USD' });
    expect(market.pay).toEqual({ lower: 240_000, median: 260_000, upper: 290_000, n: 3 });
  });

  test('holds what is stated against what was expected, in the same currency', () => {
    const expected = (mid: number, currency = 'USD') => ({
      expected: { low: mid - 1, mid, high: mid + 1, currency },
    });
    const { expected: middle, positions } = marketOf([
      entry('2026-09-03', { ...band(200_000, 240_000), ...expected(250_000), position: 'below' }),
      entry('2026-09-04', expected(270_000)),
      entry('2026-09-05', expected(90_000, 'EUR')),
    ]);
    expect(middle).toMatchObject({ median: 260_000, n: 2 });
    expect(positions).toEqual({ below: 1, within: 0, above: 0 });
  });

  test('moves month by month', () => {
    expect(market.months.map(({ month, pay }) => [month, pay.median, pay.n])).toEqual([
      ['2026-09', 240_000, 2],
      ['2026-11', 320_000, 1],
    ]);
  });

  test('counts a skill or a finding once a posting, and only what is required', () => {
    expect(market.required).toEqual([{ id: 'slurm', n: 1, share: 0.2 }]);
    expect(market.flags).toEqual([{ id: 'hustle', n: 1, share: 0.2 }]);
  });

  test('speaks of workplaces only where postings do', () => {
    expect(market.remote).toBe(0.5);
    expect(marketOf([entry('2026-11-03', {})]).remote).toBeNull();
  });
});

test('a spread of nothing is nothing, of one figure that figure', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([7])).toEqual({ lower: 7, median: 7, upper: 7, n: 1 });
});
