import { expect, test } from 'vitest';
import { shortName } from './short-name';

test('a name that has room stands whole', () => {
  expect(shortName('Kubernetes')).toBe('Kubernetes');
  expect(shortName('People and team management')).toBe('People and team management');
  expect(shortName('チームを家族と呼んでいる')).toBe('チームを家族と呼んでいる');
});

test('a longer one is cut, a Japanese one sooner: its letters are wider', () => {
  expect(shortName('People and team managements')).toBe('People and team managemen…');
  expect(shortName('現在または過去の給与を尋ねている')).toBe('現在または過去の給与を尋ねて…');
});
