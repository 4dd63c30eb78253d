import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyze } from '../src/engine/analyze';
import { loadKnowledge } from '../src/knowledge/load';
import { toPosting } from '../src/normalise/input-posting';
import { sayEnglish } from '../src/words/say-english';

const knowledge = loadKnowledge();
const folder = join(import.meta.dirname, 'postings');
const postings = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ ...toPosting(JSON.parse(readFileSync(join(folder, name), 'utf8'))) }));
const on = (day: string, posted = '2026-10-05') =>
  postings.map((posting) => analyze({ ...posting, posted }, knowledge, null, day, sayEnglish));
const [truly, longAgo, farAhead] = [on('2026-11-21'), on('1970-01-01'), on('2126-11-21')];

test('a clock years behind or ahead does not change which role a posting is, nor what it requires', () => {
  const said = (all: typeof truly) =>
    all.map(({ relevance, role, requirements }) => [
      relevance.isMlLeadership,
      role.id,
      requirements,
    ]);
  expect(said(longAgo)).toEqual(said(truly));
  expect(said(farAhead)).toEqual(said(truly));
});

test('a posting from the future is not called old', () => {
  expect(longAgo.flatMap(({ flags }) => flags).map(({ id }) => id)).not.toContain('old-posting');
});

test('an estimate stays a sum that somebody could be paid', () => {
  const sums = [...longAgo, ...farAhead].flatMap(({ pay }) =>
    pay.expected?.currency === 'USD' ? [pay.expected] : [],
  );
  expect(sums.length).toBeGreaterThan(10);
  for (const { low, mid, high } of sums) {
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(mid);
    expect(mid).toBeLessThanOrEqual(high);
    expect(high).toBeLessThan(1_500_000);
  }
});
