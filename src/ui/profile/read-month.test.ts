import { describe, expect, test } from 'vitest';
import { readMonth, readMonthOrNow } from './read-month';

describe('a month as typed', () => {
  test.each([
    ['2019', '2019'],
    ['03/2019', '2019-03'],
    ['3.2019', '2019-03'],
    ['2019-03', '2019-03'],
    ['2019/3', '2019-03'],
    ['Mar 2019', '2019-03'],
    [' march, 2019 ', '2019-03'],
    ['März 2019', '2019-03'],
    ['Dez. 2020', '2020-12'],
    ['août 2018', '2018-08'],
    ['June 2018', '2018-06'],
    ['juillet 2018', '2018-07'],
  ])('is read: %j', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });

  test.each(['de', 'fr', 'es', 'pt-BR', 'ja', 'en'])('is read as it is shown in %s', (locale) => {
    const format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(months.map((month) => readMonth(format.format(Date.parse(`2019-${month}-01`))))).toEqual(
      months.map((month) => `2019-${month}`),
    );
  });

  test('taken away is none', () => {
    expect(readMonth(' ')).toBeNull();
  });

  test.each(['19', '13/2019', '0/2019', 'soon', '2019 2020', '1819', 'marching 2019 on'])(
    'is not guessed: %j',
    (typed) => {
      expect(readMonth(typed)).toBeUndefined();
    },
  );

  test.each([
    ['now', 'now'],
    ['Present', 'now'],
    ['Aujourd’hui', 'now'],
    ['現在', 'now'],
    ['03/2021', '2021-03'],
    ['', null],
  ])('can be today: %j', (typed, month) => {
    expect(readMonthOrNow(typed)).toBe(month);
  });
});
