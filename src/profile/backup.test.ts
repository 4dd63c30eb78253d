import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../settings';
import { isBackup, readBackup, writeBackup } from './backup';
import { emptyPerson } from './empty-person';

const profile = {
  ...emptyPerson,
  skills: [{ id: 'slurm', level: 'expert' as const, years: 4 }],
  targetPay: { amount: 310_000, currency: 'USD' },
};
const backup = {
  made: '2026-11-21',
  profile,
  settings: { ...defaultSettings, collapsed: true },
  library: [],
};
const record = JSON.parse(writeBackup(backup));

describe('a backup', () => {
  test('comes back as it was made', () => {
    expect(isBackup(record)).toBe(true);
    expect(readBackup(record)).toEqual(backup);
  });

  test('without a profile comes back without one', () => {
    const empty = { ...backup, profile: null };
    expect(readBackup(JSON.parse(writeBackup(empty)))).toEqual(empty);
  });

  test('leaves out kept postings that cannot be read, and takes the others', () => {
    const posting = {
      board: 'linkedin',
      url: 'https://www.linkedin.com/jobs/view/1/',
      id: '1',
      title: 'Director of MLOps',
      company: null,
      location: [],
      workplace: null,
      employmentType: null,
      posted: null,
      applicants: null,
      pay: [],
      blocks: [],
    };
    const entry = {
      version: 1,
      key: 'linkedin 1',
      board: posting.board,
      url: posting.url,
      title: posting.title,
      company: null,
      location: [],
      posted: null,
      status: 'applied',
      notes: 'Called them.',
      tags: [],
      sets: [],
      savedAt: '2026-11-20',
      changedAt: '2026-11-20',
      judgement: {
        isMlLeadership: true,
        role: 'director-mlops',
        roleConfidence: 0.8,
        posted: null,
        expected: null,
        position: null,
        fit: null,
        flags: [],
        years: null,
        leadershipYears: null,
        skills: [],
        workplace: null,
        knowledge: '2026-11-21',
      },
    };
    const read = readBackup({ ...record, library: [{ entry, posting }, { entry }, null, 7] });
    expect(read).toMatchObject({ library: [{ entry: { key: 'linkedin 1', status: 'applied' } }] });
  });

  test('made before there was a library has none', () => {
    const { library: _, ...older } = record;
    expect(readBackup(older)).toMatchObject({ library: [] });
  });

  test.each([
    [{ ...record, version: 2 }, /newer Rolescope/],
    [{ ...record, profile: { ...profile, version: 99 } }, /newer Rolescope/],
    [{ ...record, profile: { ...profile, totalYears: 'many' } }, /damaged \(totalYears/],
    [{ basics: { name: 'A' } }, /no backup/],
    [null, /no backup/],
  ])('that cannot be read says why: %#', (other, words) => {
    expect(readBackup(other)).toEqual({ problem: expect.stringMatching(words) });
  });
});
