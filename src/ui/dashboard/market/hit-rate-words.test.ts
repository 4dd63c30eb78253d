import { describe, expect, test } from 'vitest';
import type { HitRate, HitRates } from '../../../library/hit-rate';
import { usualHits } from '../../../library/hit-rate-chance';
import { hitRateWords, leftOutWords } from './hit-rate-words';

function rate(n: number, hits: number, miss = 0.08, bias = 0): HitRate {
  return { n, hits, usual: usualHits(n, 0.8), miss: n ? miss : null, bias: n ? bias : null };
}

function words(all: HitRate, more: Partial<HitRates> = {}): string {
  const leftOut = { total: 0, oneEnd: 0, other: 0 };
  return hitRateWords({ all, byRole: [], unseen: rate(0, 0), leftOut, ...more })
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

describe('the running hit rate in words', () => {
  test('says how many the range held, how many it should, and by how much estimates missed', () => {
    expect(words(rate(14, 11))).toBe(
      'Of 14 saved postings with yearly base pay stated, our range held 11. A range that keeps its promise of 8 in 10 would hold 8 to 14 of that many. Half of the estimates missed by less than 8 %.',
    );
  });

  test('is honest about few postings', () => {
    expect(words(rate(2, 0))).toContain('Too few to tell');
    expect(words(rate(2, 0))).not.toContain('too few:');
    expect(words(rate(1, 1))).toContain('Of 1 saved posting with');
    expect(words(rate(1, 1))).toContain('The estimate missed by 8 %');
  });

  test('says so where the range holds too few, or more than promised', () => {
    expect(words(rate(20, 9))).toContain('narrower than they should be');
    expect(words(rate(40, 40))).toContain('wider than these postings need');
    expect(words(rate(20, 16))).not.toMatch(/narrower|wider/);
  });

  test('tells a lean of the estimates only where enough postings show it', () => {
    expect(words(rate(14, 11, 0.08, -0.05))).toContain('5 % below what is stated');
    expect(words(rate(14, 11, 0.08, 0.05))).toContain('5 % above what is stated');
    expect(words(rate(3, 3, 0.08, 0.05))).not.toContain('above what is stated');
  });

  test('marks postings that were seen before they stated pay', () => {
    expect(words(rate(14, 11), { unseen: rate(3, 2) })).toContain(
      '3 of them you had seen on an earlier day without pay; of those our range held 2.',
    );
    expect(words(rate(14, 11))).not.toContain('earlier day');
  });

  test('names what could not be counted, and why', () => {
    expect(leftOutWords({ total: 0, oneEnd: 0, other: 0 })).toBeNull();
    expect(leftOutWords({ total: 2, oneEnd: 1, other: 0 })).toBe(
      'Not counted: 2 with total pay, 1 with only one end of a range.',
    );
  });
});
