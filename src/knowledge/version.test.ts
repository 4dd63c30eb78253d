import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knowledgeDigest } from '../cli/knowledge-digest';
import { knowledgeFolder } from '../cli/knowledge-folder';
import { loadKnowledge } from './load';

const files = knowledgeFolder(join(import.meta.dirname, '../..'));

test('the version is that of the data', () => {
  expect(
    loadKnowledge().version,
    'The data in assets/knowledge changed: run `npm run knowledge`, which writes src/knowledge/version.json.',
  ).toBe(knowledgeDigest(files));
});

test('any change of the data changes the version, a story does not', () => {
  const [first, ...others] = files;
  const digest = knowledgeDigest(files);
  expect(knowledgeDigest(others)).not.toBe(digest);
  expect(knowledgeDigest([{ path: first?.path ?? '', data: [] }, ...others])).not.toBe(digest);
  expect(knowledgeDigest([...files, { path: 'stories/one.json', data: {} }])).toBe(digest);
});
