import { expect, test } from 'vitest';
import { listOf } from './typed-list';

test('a typed list is trimmed, without repeats and without empty things', () => {
  expect(listOf(' dream, , remote first,dream,')).toEqual(['dream', 'remote first']);
});

test('a typed list stays within what the store takes', () => {
  expect(listOf('x'.repeat(99))).toEqual(['x'.repeat(60)]);
  expect(listOf(Array.from({ length: 40 }, (_one, at) => `tag ${at}`).join())).toHaveLength(30);
});

test('a Japanese comma is a comma', () => {
  expect(listOf('第一志望、リモート，東京')).toEqual(['第一志望', 'リモート', '東京']);
});
