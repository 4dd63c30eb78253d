import { describe, expect, test } from 'vitest';
import { findMoney } from './money';
import { toRanges } from './pay-range';

/** The ends of each range, as figures. */
const ranges = (text: string) =>
  toRanges(text, findMoney(text)).map(({ min, max }) => [min.amount, max?.amount ?? null]);

describe('two sums are a range', () => {
  test.each([
    '$100,000 - $200,000',
    '$100,000-$200,000',
    '$100,000 – $200,000',
    '$100,000 — $200,000',
    '$100,000 to $200,000',
    '$100,000 until $200,000',
    '$100,000 bis $200,000',
    '$100,000 through $200,000',
    '$100,000 ~ $200,000',
    '$100,000 up to $200,000',
    '$100,000 and up to $200,000',
    '$100,000 per year - $200,000',
    '$100,000 annually to $200,000',
    '**$100,000** - **$200,000**',
    '$100,000$200,000',
    'between $100,000 and $200,000',
    'from $100,000 and $200,000',
    '$100,000 TO $200,000',
    'Between $100,000 AND $200,000',
    '$100k - $200k',
    '$100,000 for juniors, and up to $200,000',
    '€100,000 for juniors, and up to €200,000',
    '$100,000 - 200,000',
    '100,000 - $200,000',
    '100,000 - 200,000',
  ])('joined as in: %s', (text) => {
    expect(ranges(text)).toEqual([[100_000, 200_000]]);
  });

  test('with equal ends, and up to twelve times as far apart', () => {
    expect(ranges('$100,000 - $100,000')).toEqual([[100_000, 100_000]]);
    expect(ranges('$50,000 - $600,000')).toEqual([[50_000, 600_000]]);
    expect(ranges('$50,000 - $600,001')).toEqual([
      [50_000, null],
      [600_001, null],
    ]);
  });

  test('stretched by a third sum that goes on from the second', () => {
    expect(ranges('$100,000 - $150,000 - $200,000')).toEqual([[100_000, 200_000]]);
  });

  test('from the first sign of the one to the last of the other', () => {
    const text = 'Pay: $100,000 - $200,000 a year';
    const [range] = toRanges(text, findMoney(text));
    expect(text.slice(range?.start, range?.end)).toBe('$100,000 - $200,000');
  });

  test('whose lower end is in thousands where only the upper one says so', () => {
    expect(ranges('$100 - $200k')).toEqual([[100_000, 200_000]]);
    expect(ranges('100 - 200k')).toEqual([[100_000, 200_000]]);
    expect(ranges('$300 - $200k')).toHaveLength(2);
    expect(ranges('$1,000 - $13k')).toHaveLength(2);
    expect(ranges('$1,000 - $10k')).toEqual([[1000, 10_000]]);
    expect(ranges('$80k - $90k')).toEqual([[80_000, 90_000]]);
    expect(ranges('$600 - $700')).toEqual([[600, 700]]);
  });
});

describe('two sums are two sums', () => {
  test.each([
    '$100,000, $200,000',
    '$100,000. $200,000',
    '$100,000 or $200,000',
    '$100,000 and $200,000',
    '$100,000 $200,000',
    '$100,000 / $200,000',
    '$100,000 for the first. And up to $200,000',
    '$100,000 for juniors; up to $200,000',
    `$100,000 for ${'very '.repeat(12)}many, up to $200,000`,
    '100,000 for juniors, and up to 200,000',
    '$100,000 for juniors, and up to 200,000',
    '100,000 for juniors, and up to $200,000',
    'up to $100,000 - $200,000',
    'Up to $100,000 to $200,000',
  ])('in: %s', (text) => {
    expect(ranges(text)).toEqual([
      [100_000, null],
      [200_000, null],
    ]);
  });

  test('where their currencies differ', () => {
    expect(ranges('£100,000 - €200,000')).toEqual([
      [100_000, null],
      [200_000, null],
    ]);
  });

  test('where the "up to" or "between" stands far before them', () => {
    expect(ranges('up to date: pay $100,000 - $200,000')).toEqual([[100_000, 200_000]]);
    expect(
      ranges('Between us there are many colleagues who earn $100,000 and $200,000'),
    ).toHaveLength(2);
  });

  test('where the second is smaller, but not so small as to be a slip', () => {
    expect(ranges('$100,000 - $60,000')).toEqual([
      [100_000, null],
      [60_000, null],
    ]);
    expect(ranges('$100,000 - $50,000')).toEqual([
      [100_000, null],
      [50_000, null],
    ]);
  });
});

describe('a range upside down', () => {
  test('is a slip nobody can mend: neither end is told', () => {
    expect(ranges('$450,000 - $55,000')).toEqual([]);
    expect(ranges('$450,000-$55,000')).toEqual([]);
    expect(ranges('$450,000 – $55,000')).toEqual([]);
  });

  test.each([
    ['joined by words', '$450,000 compared to $55,000'],
    ['with a remark between', '$450,000 (or - $55,000'],
    ['of a sum in thousands and one in full', '$450k - $55,000'],
    ['of figures that are no full sums', '$450 - $55'],
  ])('is not what stands %s', (_what, text) => {
    expect(ranges(text)).toHaveLength(2);
  });

  test('does not take with it a range that is whole', () => {
    expect(ranges('$100,000 - $200,000 - $30,000')).toEqual([
      [100_000, 200_000],
      [30_000, null],
    ]);
  });
});

test('the same sum in another currency is not told twice', () => {
  expect(ranges('$80,000 / £65,000 equivalent')).toEqual([[80_000, null]]);
  expect(ranges('$80,000/£65,000')).toEqual([[80_000, null]]);
  expect(ranges('$80,000 or / £65,000')).toHaveLength(2);
  expect(ranges('$80,000 / or £65,000')).toHaveLength(2);
});

test('a sum by itself is the lower end, and no sum is no range', () => {
  expect(ranges('$80,000')).toEqual([[80_000, null]]);
  expect(ranges('none')).toEqual([]);
});
