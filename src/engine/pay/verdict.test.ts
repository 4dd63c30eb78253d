import { describe, expect, test } from 'vitest';
import model from '../../../assets/knowledge/pay/model.json' with { type: 'json' };
import { payModelSchema } from '../../knowledge/pay-model';
import type { ExpectedPay } from '../../pay-insight';
import { sayEnglish } from '../../words/say-english';
import { payVerdict, totalVerdict } from './verdict';

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

const base = { kind: 'base', assumption: null } as const;

const verdict = (min: number | null, max: number | null) =>
  payVerdict({ ...base, min, max }, expected, payModelSchema.parse(model), 'Denver', sayEnglish);

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

describe('the verdict on total pay', () => {
  const total = {
    low: 325_000,
    high: 475_000,
    confidence: 'low' as const,
    because: '',
    sources: [],
  };
  const on = (min: number | null, max: number | null) =>
    totalVerdict({ min, max, kind: 'total', assumption: null }, total, 'USD', sayEnglish);

  test('is held against total pay, never against base pay', () => {
    expect(on(380_000, 420_000)).toMatchObject({ position: 'within', kind: 'total' });
    expect(on(240_000, 260_000)).toMatchObject({ position: 'below' });
    expect(on(240_000, 260_000).text).toContain('$75k below the rough range');
    expect(on(null, 600_000)).toMatchObject({ position: 'above' });
  });

  test('gives a direction without a percentage, and says why and what to ask', () => {
    const { text, off, percentile, width } = on(380_000, 420_000);
    expect([off, percentile, width]).toEqual([undefined, undefined, undefined]);
    expect(text).not.toContain('%');
    expect(text).toContain('Little data');
    expect(text).toContain('how much of the posted sum is base pay');
  });
});

test('pay of another period is never compared without saying how', () => {
  const assumption = 'The posting states pay by the hour: compared as so many hours.';
  const stated = { min: 208_000, max: 312_000, kind: 'base', assumption } as const;
  expect(
    payVerdict(stated, expected, payModelSchema.parse(model), 'Denver', sayEnglish).text,
  ).toContain(assumption);
});
