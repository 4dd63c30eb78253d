import { describe, expect, test } from 'vitest';
import { payOf } from './pay-text';

const sums = (text: string, home: string | null = null) => {
  const pay = payOf(text, home);
  return pay && [pay.min, pay.max, pay.currency, pay.period];
};

describe("a board's own pay text", () => {
  test.each([
    ['$95/hr - $135/hr', [95, 135, 'USD', 'hour']],
    ['90K GBP/yr - 100K GBP/yr', [90_000, 100_000, 'GBP', 'year']],
    ['$50 - $55 an hour', [50, 55, 'USD', 'hour']],
    ['Up to £80,000 a year', [null, 80_000, 'GBP', 'year']],
    ['From $150,000 a year', [150_000, null, 'USD', 'year']],
    ['CA$144K – CA$242K', [144_000, 242_000, 'CAD', 'year']],
    ['80,000 - 100,000 € per year', [80_000, 100_000, 'EUR', 'year']],
    ['PLN 18,500 - PLN 30,200 per month', [18_500, 30_200, 'PLN', 'month']],
    ['₹40,00,000 - ₹60,00,000 a year', [4_000_000, 6_000_000, 'INR', 'year']],
    ['$140 - 160K a year', [140_000, 160_000, 'USD', 'year']],
    ['240K-300K Annually', [240_000, 300_000, null, 'year']],
    ['$150,000 - $240,000 USD', [150_000, 240_000, 'USD', 'year']],
    ['£16.50', [16.5, 16.5, 'GBP', null]],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  test.each(['Full-time', '401(k)', '10K+ employees', '4.1', '$190K (Glassdoor est.)', 'Over 100'])(
    '"%s" states no pay',
    (text) => {
      expect(sums(text)).toBeNull();
    },
  );

  test('a plain "$" is the money of the host, where that has dollars of its own', () => {
    expect(sums('$180,000 a year', 'CAD')?.[2]).toBe('CAD');
  });

  test('the words above an element say the period and whom the band is for', () => {
    expect(payOf('$30 - $40', null, { label: 'Hourly, Zone A' })).toMatchObject({
      where: 'Hourly, Zone A',
      period: 'hour',
    });
    expect(payOf('110 - 130', null, { per: '1 YEAR' })?.period).toBe('year');
  });
});
