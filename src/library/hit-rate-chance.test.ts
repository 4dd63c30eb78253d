import { expect, test } from 'vitest';
import { usualHits } from './hit-rate-chance';

test('so many hits are usual as a table of the binomial distribution says', () => {
  expect(usualHits(20, 0.5)).toEqual([6, 14]);
  expect(usualHits(21, 0.8)).toEqual([13, 20]);
});

test('of nothing none, of one anything, of thousands near the share', () => {
  expect(usualHits(0, 0.8)).toEqual([0, 0]);
  expect(usualHits(1, 0.8)).toEqual([0, 1]);
  const [least, most] = usualHits(400, 0.8);
  expect([least, most]).toEqual([304, 335]);
  expect(usualHits(5_000, 0.8)).toEqual([3944, 4055]);
});
