import { expect, test } from 'vitest';
import { z80 } from '../engine/pay/normal';
import type { FitCase } from './pay-fit';
import { type CaseErrors, withSpread } from './pay-spread';
import { startModel } from './pay-start';

function fitCase(nearness = 0, weight = 1): FitCase {
  const place = { places: [], factor: 1, spread: 0, currency: 'USD', words: '' };
  return {
    traits: {
      role: 'director-ml-engineering',
      level: 'director',
      bank: false,
      tier: { id: null, told: null },
      employer: '',
      place: { ...place, assumed: false, unknown: null },
      years: null,
      posted: 2026,
    },
    ln: 12,
    prior: 12,
    weight,
    nearness,
  };
}

/** Errors of these sizes, in spreads. */
function errorsOf(ratios: [FitCase, number][]): CaseErrors {
  const own = new Map(ratios.map(([one]) => [one, 0.1]));
  return { own, stranger: own, ratio: new Map(ratios) };
}

const calibrationOf = (ratios: [FitCase, number][], out: FitCase | null = null) =>
  withSpread(startModel, errorsOf(ratios), out).spread.calibration;

const spread = (n: number): [FitCase, number][] =>
  Array.from({ length: n }, (_, at) => [fitCase(), (at + 1) / n]);

test('the interval holds 8 in 10 left-out errors, with one more posting counted in', () => {
  // Of 99 errors, the eightieth: 80 of 100.
  expect(calibrationOf(spread(99))).toBeCloseTo(80 / 99 / z80, 2);
});

test('a posting’s own error has no part in its interval', () => {
  const ratios = spread(9);
  const wild = fitCase();
  const all: [FitCase, number][] = [...ratios, [wild, 50]];
  expect(calibrationOf(all, wild)).toBe(calibrationOf(ratios));
  expect(calibrationOf(all)).toBeGreaterThan(calibrationOf(ratios));
});

test('postings that are no ML leadership have no part in it', () => {
  const beside: [FitCase, number][] = spread(20).map(([, ratio]) => [fitCase(0.5), ratio * 9]);
  expect(calibrationOf([...spread(20), ...beside])).toBe(calibrationOf(spread(20)));
});

test('so few postings that nothing can be said leave it as it is', () => {
  expect(calibrationOf(spread(3))).toBe(1);
  expect(calibrationOf([])).toBe(1);
});
