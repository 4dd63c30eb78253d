import { describe, expect, test } from 'vitest';
import model from '../../../assets/knowledge/pay/model.json' with { type: 'json' };
import { payModelSchema } from '../../knowledge/pay-model';
import type { ExpectedPay, StatedPay } from '../../pay-insight';
import { comparable, payVerdict } from './verdict';

const expected: ExpectedPay = {
  low: 200_000,
  mid: 250_000,
  high: 312_000,
  currency: 'USD',
  period: 'year',
  confidence: 'medium',
  observations: 100,
  dataYear: 2026,
  steps: [],
  ignored: [],
};

function stated(min: number | null, max: number | null, more: Partial<StatedPay> = {}): StatedPay {
  const evidence = { quote: '', span: null };
  const rest = { currency: 'USD', period: 'year' as const, kind: 'base' as const };
  return { min, max, ...rest, evidence, where: null, implausible: null, ...more };
}

const verdict = (min: number | null, max: number | null) =>
  payVerdict({ min, max }, expected, payModelSchema.parse(model), 'Denver');

describe('posted pay that can be compared', () => {
  test('is brought to a year', () => {
    expect(comparable(stated(100, 150, { period: 'hour' }), expected)).toEqual({
      min: 208_000,
      max: 312_000,
    });
    expect(comparable(stated(20_000, null, { period: 'month' }), expected)?.min).toBe(240_000);
  });

  test('is neither total pay, nor another currency, nor a figure that cannot be right', () => {
    expect(comparable(stated(200_000, 300_000, { kind: 'total' }), expected)).toBeNull();
    expect(comparable(stated(200_000, 300_000, { currency: 'EUR' }), expected)).toBeNull();
    expect(comparable(stated(62, 175, { implausible: 'too little' }), expected)).toBeNull();
    expect(comparable(stated(62, 175), expected)).toBeNull();
    expect(comparable(null, expected)).toBeNull();
  });

  test('has its ends in order', () => {
    expect(comparable(stated(300_000, 200_000), expected)).toEqual({ min: 200_000, max: 300_000 });
  });
});

describe('the verdict', () => {
  test('says by how much the band lies beyond the range', () => {
    const above = verdict(330_000, 370_000);
    expect(above.position).toBe('above');
    expect(above.off).toBe(0.4);
    expect(above.text).toContain('$38k above the range');
    const below = verdict(150_000, 170_000);
    expect(below.position).toBe('below');
    expect(below.text).toContain('$40k below the range');
  });

  test('counts how many such postings state less', () => {
    expect(verdict(240_000, 260_000).percentile).toBe(50);
    expect(verdict(300_000, 324_000).percentile).toBe(90);
  });

  test('calls a band wide against the usual widths', () => {
    expect(verdict(200_000, 300_000).width?.word).toBe('usual');
    expect(verdict(180_000, 340_000).width?.word).toBe('wide');
    expect(verdict(150_000, 330_000).width?.word).toBe('very wide');
    expect(verdict(200_000, 200_000).width).toBeUndefined();
  });

  test('says which end stands where the other is open', () => {
    expect(verdict(null, 260_000).text).toContain('The top the posting states, $260k');
    expect(verdict(260_000, null).text).toContain('The bottom the posting states');
    expect(verdict(250_000, 250_000).text).toContain('The posted figure');
  });
});
