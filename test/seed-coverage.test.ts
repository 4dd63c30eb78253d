import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seedCoverage } from '../src/cli/seed-coverage';
import { loadKnowledge } from '../src/knowledge/load';
import { loadRoleStory } from '../src/knowledge/role-story';
import leftOut from './seed-coverage.json' with { type: 'json' };

const { roles, pay } = loadKnowledge();
const stories = await Promise.all(roles.map(({ id }) => loadRoleStory(id)));
const root = join(import.meta.dirname, '..');
const coverage = seedCoverage(root, { stories, pay });

describe.skipIf(coverage === null)('of the seeds (skipped where ../shared is absent)', () => {
  test('every section, figure, pay figure and requirement is told or left out with a reason', () => {
    expect(coverage?.length).toBe(5);
    expect(coverage?.flatMap(({ counted }) => counted.flatMap(({ missing }) => missing))).toEqual(
      [],
    );
  });

  test('nothing is on the list of what is left out but what is left out', () => {
    const used = coverage?.flatMap(({ counted }) => counted.map((kind) => kind.leftOut)) ?? [];
    expect(used.reduce((sum, one) => sum + one, 0)).toBe(leftOut.length);
    for (const { reason } of leftOut) expect(reason).toMatch(/^[A-Z].{30,}\.$/);
  });

  test('a fact taken away is missed', () => {
    const fewer = stories.map((story) => ({ ...story, pay: [], market: [] }));
    const missing = seedCoverage(root, { stories: fewer, pay: [] })?.map(({ counted }) =>
      counted.map((kind) => kind.missing.length > 0),
    );
    for (const [sections, figures, amounts] of missing ?? []) {
      expect([sections, figures, amounts]).toEqual([true, true, true]);
    }
  });
});
