import { expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import { editsFor } from './change-many';

const entries = [
  madeEntry({ key: 'a', tags: ['dream'] }),
  madeEntry({ key: 'b', status: 'applied', sets: ['banks', 'rivals'] }),
];

test('a status is set where it differs, and undone to what it was', () => {
  expect(editsFor(entries, { status: 'applied' })).toEqual({
    edits: [{ key: 'a', edit: { status: 'applied' } }],
    undo: [{ key: 'a', edit: { status: 'interested' } }],
  });
});

test('a tag is added beside the others, once', () => {
  expect(editsFor(entries, { list: 'tags', add: 'dream' }).edits).toEqual([
    { key: 'b', edit: { tags: ['dream'] } },
  ]);
});

test('leaving a set leaves the other sets', () => {
  const { edits, undo } = editsFor(entries, { list: 'sets', without: 'banks' });
  expect(edits).toEqual([{ key: 'b', edit: { sets: ['rivals'] } }]);
  expect(undo).toEqual([{ key: 'b', edit: { sets: ['banks', 'rivals'] } }]);
});

test('an entry that is full of tags is left alone', () => {
  const full = madeEntry({ tags: Array.from({ length: 30 }, (_, at) => `tag ${at}`) });
  expect(editsFor([full], { list: 'tags', add: 'one more' }).edits).toEqual([]);
});
