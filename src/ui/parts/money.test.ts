import { describe, expect, test } from 'vitest';
import { bandWords, money, moneyRange } from './money';

describe('money', () => {
  test('thousands become k, and no stated digit is rounded away', () => {
    expect(money(310_000, 'USD')).toBe('$310k');
    expect(money(187_500, 'USD')).toBe('$187.5k');
  });

  test('millions become M', () => {
    expect(money(18_500_000, 'JPY')).toBe('¥18.5M');
  });

  test('an hourly rate keeps its cents, where it has any', () => {
    expect(money(85.5, 'USD')).toBe('$85.50');
    expect(money(85, 'USD')).toBe('$85');
  });

  test('a sign that tells dollars apart stays, a code gets a space', () => {
    expect(money(250_000, 'CAD')).toBe('CA$250k');
    expect(money(250_000, 'CHF')).toMatch(/^CHF\s250k$/);
  });

  test('a currency the browser does not know is shown as it is', () => {
    expect(money(250_000, '??')).toBe('?? 250k');
  });

  test('no currency shows a bare figure, not a guess', () => {
    expect(money(250_000, null)).toBe('250k');
  });
});

describe('ranges', () => {
  test('the sign stands once', () => {
    expect(moneyRange(310_000, 385_000, 'USD')).toBe('$310k–385k');
  });

  test('an open end is said in words', () => {
    expect(moneyRange(null, 385_000, 'USD')).toBe('up to $385k');
    expect(moneyRange(310_000, null, 'USD')).toBe('from $310k');
    expect(moneyRange(null, null, 'USD')).toBeNull();
  });

  test('equal ends are one figure', () => {
    expect(moneyRange(300_000, 300_000, 'USD')).toBe('$300k');
  });

  test('a period other than the year is said', () => {
    const band = { min: 85, max: 110, currency: 'USD', kind: 'base' } as const;
    expect(bandWords({ ...band, period: 'hour' })).toBe('$85–110 an hour');
    expect(bandWords({ ...band, period: 'year' })).toBe('$85–110');
    expect(bandWords({ ...band, period: null })).toBe('$85–110 (period not stated)');
  });
});
