import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load';
import { comparedRoles } from './compared-roles';

const knowledge = loadKnowledge();
const rows = comparedRoles(knowledge.roles, knowledge);
const row = (label: string) => {
  const found = rows.find((one) => one.label === label);
  if (!found) throw new Error(`no row ${label}`);
  return found;
};

test('every row has a cell for each role, and every figure a known source', () => {
  const known = new Set(knowledge.sources.map(({ id }) => id));
  for (const { label, cells } of rows) {
    expect(cells, label).toHaveLength(5);
    for (const { text, source } of cells.flat()) {
      if (/\d/.test(text) && label !== 'Also called' && !label.startsWith('Skills')) {
        expect(known, `${label}: ${text}`).toContain(source);
      }
    }
  }
});

test('a skill that sets a role apart is expected of no other role shown', () => {
  const cells = row('Skills that set it apart here').cells.map(
    ([cell]) => cell?.text.split(', ') ?? [],
  );
  const all = cells.flat();
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
});

test('with fewer roles more sets each apart', () => {
  const two = comparedRoles(knowledge.roles.slice(0, 2), knowledge);
  const apart = (some: typeof rows) =>
    some.find(({ label }) => label.includes('apart'))?.cells[0]?.[0]?.text.length ?? 0;
  expect(apart(two)).toBeGreaterThanOrEqual(apart(rows));
});
