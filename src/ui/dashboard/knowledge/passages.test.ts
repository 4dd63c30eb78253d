import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load';
import { loadRoleStory } from '../../../knowledge/role-story';
import { passageSearch } from './find-passages';
import { chaptersOf, passagesOf } from './passages';

const { roles, sources } = loadKnowledge();
const stories = await Promise.all(roles.map(({ id }) => loadRoleStory(id)));
const passages = stories.flatMap(passagesOf);

/** Every statement in a story, wherever it stands: anything with a text and a source. */
function statements(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(statements);
  if (value === null || typeof value !== 'object') return [];
  const { text, source } = value as { text?: unknown; source?: unknown };
  if (typeof text === 'string' && typeof source === 'string') return [text];
  return Object.values(value).flatMap(statements);
}

test('every statement of all five roles can be read and searched', () => {
  expect(stories).toHaveLength(5);
  for (const story of stories) {
    const read = passagesOf(story).map(({ fact }) => fact.text);
    expect(read.toSorted()).toEqual(statements(story).toSorted());
  }
});

test('no two statements of a role share an anchor, and each names a known source', () => {
  for (const story of stories) {
    const anchors = passagesOf(story).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  }
  const known = new Set(sources.map(({ id }) => id));
  expect(passages.filter(({ fact }) => !known.has(fact.source))).toEqual([]);
});

test('a chapter without statements is left out', () => {
  const [story] = stories;
  if (!story) throw new Error('no story');
  expect(chaptersOf({ ...story, trends: [] }).map(({ id }) => id)).not.toContain('trends');
});

test('words find the statements that hold them all, and misspelt words the nearest', () => {
  const find = passageSearch(passages);
  const exact = find('data governance');
  expect(exact.length).toBeGreaterThan(0);
  for (const { fact, area, chapter } of exact) {
    const all = `${fact.text} ${area} ${chapter}`.toLowerCase();
    expect(all).toContain('data');
    expect(all).toContain('governance');
  }
  expect(find('governnance').length).toBeGreaterThan(0);
  expect(find('  ')).toEqual([]);
});
