import { describe, expect, test } from 'vitest';
import { fitSoftmax } from './role-ridge';

const yesNo = (inputs: Record<string, number>, yes: number, weight = 1) => ({
  inputs: [inputs, {}],
  right: [yes, 1 - yes],
  weight,
});
const wide = () => 100;

describe('fitting by ridge', () => {
  test('with free rein the weights reach the log-odds of the examples', () => {
    const examples = [1, 1, 1, 0].map((yes) => yesNo({ bias: 1 }, yes));
    expect(fitSoftmax(examples, { bias: 0 }, wide).bias).toBeCloseTo(Math.log(3), 3);
  });

  test('a weight nothing speaks of stays where it started', () => {
    const fitted = fitSoftmax([yesNo({ bias: 1 }, 1)], { bias: 0, silent: -2 }, () => 1);
    expect(fitted.silent).toBe(-2);
  });

  test('the shorter its reach, the nearer a weight stays to its start', () => {
    const examples = Array.from({ length: 20 }, () => yesNo({ bias: 1 }, 1));
    const [near, far] = [0.1, 2].map(
      (reach) => fitSoftmax(examples, { bias: 0 }, () => reach).bias,
    );
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(0.2);
    expect(far).toBeGreaterThan(1);
  });

  test('an example of half weight counts half', () => {
    const two = [yesNo({ bias: 1 }, 1, 0.5), yesNo({ bias: 1 }, 1, 0.5), yesNo({ bias: 1 }, 0)];
    expect(fitSoftmax(two, { bias: 1 }, wide).bias).toBeCloseTo(0, 2);
  });
});
