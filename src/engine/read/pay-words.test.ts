import { describe, expect, test } from 'vitest';
import { kindIn, lastPeriodIn, paidIn, payness, periodIn } from './pay-words';

describe('the period of a sum', () => {
  test('is the first that is named behind it', () => {
    expect(periodIn('per hour, about 2,000 a month')).toBe('hour');
    expect(periodIn('a month, that is so much per hour')).toBe('month');
    expect(periodIn('/yr')).toBe('year');
    expect(periodIn('daily')).toBe('day');
    expect(periodIn('weekly')).toBe('week');
    expect(periodIn('of nothing')).toBeNull();
    expect(periodIn('')).toBeNull();
  });

  test('is the last that is named before it', () => {
    expect(lastPeriodIn('paid per hour; salary per year')).toBe('year');
    expect(lastPeriodIn('salary per year; paid per hour')).toBe('hour');
    expect(lastPeriodIn('per year, per hour, per year')).toBe('year');
    expect(lastPeriodIn('nothing')).toBeNull();
  });

  test('is not how often one works', () => {
    expect(lastPeriodIn('two days a week')).toBeNull();
    expect(lastPeriodIn('40 hours per week, annual salary')).toBe('year');
    expect(lastPeriodIn('annual salary, 40 hours per week')).toBe('year');
  });
});

describe('what a sum holds', () => {
  test.each([
    ['', ' base', 'base'],
    ['', ' (salary', 'base'],
    ['', ' OTE', 'total'],
    ['', ' total', 'total'],
    ['OTE: ', '', 'total'],
    ['total compensation of ', '', 'total'],
    ['base pay, not OTE: ', '', 'base'],
    ['base pay ', '', 'base'],
    ['Pay: ', ' in base pay', 'base'],
    ['Salary: ', ' plus bonus', 'base'],
    ['Salary: ', ' + equity', 'base'],
    ['Pay: ', ' plus bonus', 'unknown'],
    ['Salary: ', '; plus bonus', 'unknown'],
    ['Salary: ', '', 'unknown'],
    ['The annual salary ', '', 'base'],
    ['Starting pay ', '', 'base'],
    [`Starting pay ${'is told '.repeat(5)}`, '', 'unknown'],
    [`base ${'x'.repeat(90)}`, '', 'unknown'],
    ['', `${'x'.repeat(41)} base`, 'unknown'],
  ])('%s…%s: %s', (before, after, kind) => {
    expect(kindIn(before, after)).toBe(kind);
  });
});

describe('whether a sum is pay', () => {
  test('words of pay right before it speak for it, the nearer the more', () => {
    expect(payness('Salary: ', '')).toBe(2);
    expect(payness(`Salary ${'x'.repeat(70)} `, '')).toBe(1);
    expect(payness(`Salary ${'x'.repeat(120)} `, '')).toBe(0);
    expect(payness('', '')).toBe(0);
  });

  test('words of another sum speak against it, unless pay is named after them', () => {
    expect(payness('a bonus of ', '')).toBe(-3);
    expect(payness(`a bonus ${'x'.repeat(50)} `, '')).toBe(-1);
    expect(payness('bonus; salary: ', '')).toBe(2);
    expect(payness('salary; bonus: ', '')).toBe(-1);
  });

  test('money for one purpose is none', () => {
    expect(payness('a yearly training stipend of ', '')).toBeLessThanOrEqual(-3);
    expect(payness('learning budget of ', '')).toBeLessThanOrEqual(-3);
  });

  test('what stands behind it names it, what is added does not', () => {
    expect(payness('', ' bonus')).toBe(-3);
    expect(payness('', ' sign-on bonus')).toBe(-3);
    expect(payness('', ' + bonus')).toBe(0);
    expect(payness('', ' plus bonus')).toBe(0);
    expect(payness('', ' and a bonus')).toBe(0);
    expect(payness('', ', bonus')).toBe(0);
    expect(payness('', ' once | bonus')).toBe(0);
    expect(payness('', ` ${'x'.repeat(30)} bonus`)).toBe(0);
  });

  test('a period or the word for it behind it speaks for it', () => {
    for (const after of [
      ' per year',
      ' a year',
      '/hour',
      ' annual',
      ' base',
      ' salary',
      ' OTE',
      ' gross',
    ])
      expect([after, payness('', after)]).toEqual([after, 2]);
    expect(payness('', ' in a year')).toBe(0);
  });

  test('is the same when asked again', () => {
    expect([1, 2, 3].map(() => payness('Salary: ', ' bonus'))).toEqual([-1, -1, -1]);
  });
});

test('the first word of pay is told, or that there is none', () => {
  expect(paidIn('Your salary and hourly rate')).toBe('salary');
  expect(paidIn('costs differ')).toBeNull();
});
