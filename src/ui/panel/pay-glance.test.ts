import { describe, expect, test } from 'vitest';
import type { PayInsight } from '../../pay-insight';
import { payGlance, payHeadline } from './pay-glance';

const nothing: PayInsight = {
  posted: null,
  bands: [],
  expected: null,
  noEstimate: null,
  verdict: null,
};

const base = { kind: 'base', text: '' } as const;

describe('pay in two lines', () => {
  test('the verdict says where the band stands and how far from the middle', () => {
    const pay: PayInsight = { ...nothing, verdict: { ...base, position: 'below', off: -0.213 } };
    expect(payGlance(pay)).toEqual({ value: 'Below', more: '21 % under middle' });
    expect(payHeadline(pay)).toBe(
      'Below what such roles pay there: 21 % under the expected middle',
    );
  });

  test('a difference that rounds to nothing is none', () => {
    const pay: PayInsight = { ...nothing, verdict: { ...base, position: 'within', off: 0.004 } };
    expect(payGlance(pay)).toEqual({ value: 'Within range', more: 'at the middle' });
  });

  test('an odd width is named, a usual one is not', () => {
    const width = { ratio: 2.4, median: 1.5, p90: 2, word: 'very wide' } as const;
    const verdict = { ...base, position: 'within', off: 0.1, width } as const;
    expect(payHeadline({ ...nothing, verdict })).toMatch(/; a very wide band$/);
    expect(
      payHeadline({ ...nothing, verdict: { ...verdict, width: { ...width, word: 'usual' } } }),
    ).toMatch(/middle$/);
  });

  test('total pay is told from base pay, and gives no percentage', () => {
    const pay: PayInsight = { ...nothing, verdict: { kind: 'total', position: 'below', text: '' } };
    expect(payGlance(pay)).toEqual({ value: 'Below', more: 'total, rough' });
    expect(payHeadline(pay)).toBe(
      'Below the rough range for such roles’ total pay, bonus and shares included',
    );
  });

  test('without a verdict stands what is known, and never a figure that is not', () => {
    const posted = { min: 85, max: 110, currency: 'USD', period: 'hour', kind: 'base' } as const;
    expect(payGlance({ ...nothing, posted })).toEqual({ value: '$85–110 an hour', more: 'posted' });
    expect(payGlance(nothing)).toEqual({ value: 'Not stated', more: 'no estimate' });
    expect(payHeadline(nothing)).toBeNull();
  });
});
