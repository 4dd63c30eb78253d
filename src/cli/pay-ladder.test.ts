import { expect, test } from 'vitest';
import { inLadderOrder } from './pay-ladder';

const level = (id: string, effect: number, n: number) => ({
  id,
  label: id,
  effect,
  n,
  assumed: false,
});

test('levels that came out in order stay as they are', () => {
  const levels = [level('manager', -0.1, 9), level('director', 0.1, 9)];
  expect(inLadderOrder(levels, 5)).toEqual(levels);
});

test('a higher level that came out lower shares the weighted mean with the one below', () => {
  const [manager, senior, director] = inLadderOrder(
    [level('manager', 0.1, 15), level('senior-manager', 0, 5), level('director', 0.2, 5)],
    5,
  );
  expect(manager?.effect).toBeCloseTo(0.0667, 4);
  expect(senior?.effect).toBe(manager?.effect);
  expect(director?.effect).toBe(0.2);
});

test('ladders do not touch each other', () => {
  const levels = [level('vice-president', 0.3, 5), level('programme', -0.1, 5)];
  expect(inLadderOrder(levels, 5)).toEqual(levels);
});
