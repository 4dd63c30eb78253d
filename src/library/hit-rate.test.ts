import { describe, expect, test } from 'vitest';
import type { Entry, Judgement } from './entry';
import { hitRates } from './hit-rate';
import type { Sighting } from './sighting';

const role = 'director-ml-engineering';
const expected = { low: 200_000, mid: 250_000, high: 312_000, currency: 'USD' };

function kept(
  min: number | null,
  max: number | null,
  judged: Partial<Judgement> = {},
  more: Partial<Entry> = {},
): Entry {
  const key = JSON.stringify([min, max, judged, more]);
  return {
    version: 1,
    key,
    board: 'linkedin',
    url: 'https://www.linkedin.com/jobs/view/1/',
    title: 'Director of Machine Learning',
    company: null,
    location: [],
    posted: null,
    status: 'interested',
    notes: '',
    tags: [],
    sets: [],
    savedAt: '2026-10-01T08:00:00.000Z',
    changedAt: '2026-10-01T08:00:00.000Z',
    judgement: {
      isMlLeadership: true,
      role,
      roleConfidence: 0.9,
      posted: { min, max, currency: 'USD', period: 'year', kind: 'base' },
      expected,
      position: 'within',
      fit: null,
      flags: [],
      years: null,
      leadershipYears: null,
      skills: [],
      workplace: null,
      knowledge: '1',
      ...judged,
    },
    ...more,
  };
}

const stated = { currency: 'USD', period: 'year' as const };

describe('estimates held against stated pay', () => {
  test('hit where the range holds the middle of the band, its ends included', () => {
    const { all } = hitRates(
      [
        kept(240_000, 260_000),
        kept(190_000, 210_000),
        kept(300_000, 324_002),
        kept(90_000, 99_000),
      ],
      [],
    );
    expect([all.n, all.hits]).toEqual([4, 2]);
  });

  test('miss by the median distance of the middles, with its sign apart', () => {
    const { all } = hitRates(
      [kept(250_000, 250_000), kept(200_000, 200_000), kept(500_000, 500_000)],
      [],
    );
    expect(all.miss).toBeCloseTo(0.25);
    expect(all.bias).toBeCloseTo(0);
  });

  test('are told by role, the most frequent first', () => {
    const other = 'director-mlops';
    const { byRole } = hitRates(
      [kept(1, 2, { role: other }), kept(240_000, 260_000), kept(250_000, 260_000)],
      [],
    );
    expect(byRole.map((one) => [one.role, one.rate.n, one.rate.hits])).toEqual([
      [role, 2, 2],
      [other, 1, 0],
    ]);
  });

  test('of nothing are none, and nothing is divided by it', () => {
    const none = { n: 0, hits: 0, usual: [0, 0], miss: null, bias: null };
    const leftOut = { total: 0, oneEnd: 0, other: 0 };
    expect(hitRates([], [])).toEqual({ all: none, byRole: [], unseen: none, leftOut });
  });
});

describe('stated pay that tests nothing', () => {
  test('is left out and counted by why', () => {
    const total = { posted: { min: 1, max: 2, ...stated, kind: 'total' as const } };
    const { all, leftOut } = hitRates(
      [
        kept(1, 2, total),
        kept(240_000, null),
        kept(null, 240_000),
        kept(240_000, 260_000, { expected: null }),
        kept(90, 99, { position: null }),
      ],
      [],
    );
    expect(all.n).toBe(0);
    expect(leftOut).toEqual({ total: 1, oneEnd: 2, other: 2 });
  });

  test('is no pay, or that of a posting outside the roles', () => {
    const { all, leftOut } = hitRates(
      [kept(240_000, 260_000, { posted: null }), kept(240_000, 260_000, { role: null })],
      [],
    );
    expect([all.n, leftOut.other]).toEqual([0, 0]);
  });

  test('is the same job kept from a second board', () => {
    const at = (board: string, company: string | null) =>
      kept(240_000, 260_000, {}, { key: `${board} ${company}`, board, company });
    expect(hitRates([at('linkedin', 'Etsy'), at('indeed', 'etsy ')], []).all.n).toBe(1);
    expect(hitRates([at('linkedin', null), at('indeed', null)], []).all.n).toBe(2);
    expect(hitRates([at('linkedin', 'Etsy'), at('indeed', 'Uber')], []).all.n).toBe(2);
  });
});

describe('postings seen before they stated pay', () => {
  const entry = kept(240_000, 260_000, {}, { key: 'indeed 7', company: 'Etsy' });
  const seen = (first: string, pay: Sighting['pay'], more: Partial<Sighting> = {}): Sighting => ({
    key: 'linkedin 9',
    board: 'linkedin',
    id: '9',
    url: '',
    title: entry.title,
    company: 'Etsy',
    pay,
    required: [],
    first,
    last: first,
    ...more,
  });
  const pay = { min: 240_000, max: 260_000, currency: 'USD' };
  const unseen = (...sightings: Sighting[]) => hitRates([entry], sightings).unseen.n;

  test('are those whose first sighting without pay is earlier than the first with it', () => {
    expect(unseen(seen('2026-09-01', null), seen('2026-09-20', pay))).toBe(1);
    expect(unseen(seen('2026-09-20', null), seen('2026-09-01', pay))).toBe(0);
    expect(unseen(seen('2026-09-01', null), seen('2026-09-01', pay))).toBe(0);
  });

  test('are held against the day of saving where the sighting with pay is forgotten', () => {
    expect(unseen(seen('2026-09-01', null))).toBe(1);
    expect(unseen(seen('2026-10-01', null))).toBe(0);
  });

  test('are never another employer’s', () => {
    expect(unseen(seen('2026-09-01', null, { company: 'Uber' }))).toBe(0);
  });
});
