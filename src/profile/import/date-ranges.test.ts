import { describe, expect, test } from 'vitest';
import { stretchesIn, yearsOf } from './date-ranges';

const today = '2026-11-21';
const years = (line: string) => yearsOf(stretchesIn(line, today));

describe('a span of time is read', () => {
  test.each([
    ['2019 – 2021', 2],
    ['2019-2021', 2],
    ['Jan 2019 - Dec 2020', 2],
    ['January 2019 to June 2020', 1.5],
    ['01/2019 – 12/2020', 2],
    ['2019-01 – 2020-12', 2],
    ['Sept. 2018 — Aug. 2020', 2],
    ['März 2018 – Februar 2020', 2],
    ['Okt. 2019 bis heute', 7],
    ['November 2020 - Present (6 years 1 month)', 6],
    ['May 2022 to date', 4.5],
    ['since 2016', 11],
    ['seit 11/2022', 4],
    ['mai 2015 à avril 2017', 2],
    ['Févr. 2015 – Déc. 2016', 2],
    ['depuis novembre 2020', 6],
    ['2016 à ce jour', 11],
    ['01.03.2019 – 28.02.2021', 2],
    ['Aug 2019 → Jul 2021', 2],
  ])('as people write it: %s', (line, length) => {
    expect(years(line)).toBe(length);
  });

  test.each(['2021 – 2019', '2019', '$2019 – 2021', '2030 – 2035'])(
    'only where it is one: %s',
    (line) => {
      expect(stretchesIn(line, today)).toEqual([]);
    },
  );

  test.each([
    ['Jan 2019 – Present', '2019-01', 'now'],
    ['2015 – 03/2017', '2015', '2017-03'],
    ['seit 11/2022', '2022-11', 'now'],
  ])('as exactly as it is stated: %s', (line, began, ended) => {
    expect(stretchesIn(line, today)).toMatchObject([{ began, ended }]);
  });

  test('with its place in the line', () => {
    const line = 'Ingénieur, Société Générale, mars 2015 – août 2017 (Paris)';
    const [{ at = 0, length = 0 } = {}] = stretchesIn(line, today);
    expect(line.slice(at, at + length)).toBe('mars 2015 – août 2017');
  });

  test('two at once count once', () => {
    const both = [...stretchesIn('2015 – 2020', today), ...stretchesIn('2018 – 2022', today)];
    expect(yearsOf(both)).toBe(7);
  });
});
