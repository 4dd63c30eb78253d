import { describe, expect, test } from 'vitest';
import type { ExpectedPay } from '../../pay-insight';
import { emptyPerson } from '../../profile/empty-person';
import { sayEnglish } from '../../words/say-english';
import { payAnchor as anchorOf } from './anchor';
import { targetStanding } from './target';

const expected: ExpectedPay = {
  low: 200_000,
  quartiles: { lower: 225_000, upper: 280_000 },
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

const payAnchor = (
  posted: Parameters<typeof anchorOf>[0],
  of: ExpectedPay,
  person: Parameters<typeof anchorOf>[2],
) => anchorOf(posted, of, person, { median: 1.5 }, sayEnglish);

const wishing = (amount: number, currency = 'USD') => ({
  ...emptyPerson,
  targetPay: { amount, currency },
});
const standing = (amount: number, posted: { min: number | null; max: number | null } | null) =>
  targetStanding(wishing(amount), posted, expected, sayEnglish);

describe("the person's target", () => {
  test('stands in both bands, with how many such postings pay less', () => {
    const found = standing(330_000, { min: 240_000, max: 340_000 });
    expect(found?.inPosted).toBe('within');
    expect(found?.inExpected).toBe('above');
    expect(found?.percentile).toBeGreaterThan(90);
    expect(found?.text).toContain('$330k');
  });

  test('at the expected middle has half of the postings below it', () => {
    expect(standing(250_000, null)?.percentile).toBe(50);
    expect(standing(250_000, null)?.inPosted).toBeNull();
  });

  test('is not placed in a band whose open end hides the answer', () => {
    expect(standing(300_000, { min: 240_000, max: null })?.inPosted).toBeNull();
    expect(standing(200_000, { min: 240_000, max: null })?.inPosted).toBe('below');
    expect(standing(300_000, { min: null, max: 260_000 })?.inPosted).toBe('above');
  });

  test('in another currency is not compared', () => {
    expect(targetStanding(wishing(250_000, 'EUR'), null, expected, sayEnglish)).toBeNull();
    expect(targetStanding(emptyPerson, null, expected, sayEnglish)).toBeNull();
  });
});

describe('what to name first', () => {
  test('is the top of a posted band that pays like the market', () => {
    const anchor = payAnchor({ min: 230_000, max: 290_000 }, expected, null);
    expect(anchor.amount).toBe(290_000);
    expect(anchor.why).toContain('top of their own band');
  });

  test('is the expected upper quarter where the posted band ends below the middle', () => {
    const anchor = payAnchor({ min: 180_000, max: 220_000 }, expected, null);
    expect(anchor.amount).toBe(280_000);
    expect(anchor.why).toContain('ends at $220k');
  });

  test('is the expected upper quarter where nothing is posted and nothing is wished', () => {
    const anchor = payAnchor(null, expected, null);
    expect(anchor.amount).toBe(280_000);
    expect(anchor.why).toContain('a quarter of such postings pay more');
  });

  test('is the target where it lies above that quarter and can still be argued for', () => {
    expect(payAnchor(null, expected, standing(300_000, null)).amount).toBe(300_000);
  });

  test('leaves room above a modest target', () => {
    expect(payAnchor(null, expected, standing(240_000, null)).amount).toBe(280_000);
  });

  test('says what a target beyond nine in ten needs', () => {
    const anchor = payAnchor(null, expected, standing(400_000, null));
    expect(anchor.amount).toBe(280_000);
    expect(anchor.why).toContain('competing offer');
  });

  test('never lies below the bottom the posting states', () => {
    expect(payAnchor({ min: 300_000, max: null }, expected, null).amount).toBeGreaterThanOrEqual(
      300_000,
    );
  });
});
