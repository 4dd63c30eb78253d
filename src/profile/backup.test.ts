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
  sightings: [],
  pages: { 'audit-draft': { id: 'a', text: 'A draft' }, 'set-aside-flags': { a: ['b'] } },
};
const record = JSON.parse(writeBackup(backup));

describe('a backup', () => {
  test('comes back as it was made', () => {
    expect(isBackup(record)).toBe(true);
    expect(readBackup(record)).toEqual({ ...backup, lost: [], unreadable: 0 });
  });

  test('without a profile comes back without one', () => {
    const empty = { ...backup, profile: null };
    expect(readBackup(JSON.parse(writeBackup(empty)))).toEqual({
      ...empty,
      lost: [],
      unreadable: 0,
    });
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
    expect(read).toMatchObject({
      unreadable: 3,
      library: [{ entry: { key: 'linkedin 1', status: 'applied' } }],
    });
  });

  test('of version 1, with a profile of version 1, is brought up', () => {
    const { library: _, sightings: __, pages: ___, ...rest } = record;
    const old = { version: 1, skills: profile.skills, totalYears: 12, degree: 'phd' };
    expect(readBackup({ ...rest, version: 1, profile: { ...old, location: null } })).toMatchObject({
      profile: { version: 2, skills: profile.skills, totalYears: 12, degree: 'phd', roles: [] },
      lost: [],
      library: [],
      sightings: [],
      pages: {},
    });
  });

  test('of a broken profile keeps what is readable, and names the rest', () => {
    const broken = { ...profile, totalYears: 'many' };
    expect(readBackup({ ...record, profile: broken })).toMatchObject({
      profile: { skills: profile.skills, totalYears: null },
      lost: ['totalYears'],
    });
  });

  test('brings back no record under a name that is not a page’s own', () => {
    const pages = { settings: {}, __proto__x: 1, 'audit-draft': 7 };
    expect(readBackup({ ...record, pages })).toMatchObject({ pages: { 'audit-draft': 7 } });
    expect(Object.keys((readBackup({ ...record, pages }) as { pages: object }).pages)).toEqual([
      'audit-draft',
    ]);
  });

  test.each([undefined, 7, 'long ago', '2026-13-45'])('of no day says so: %j', (made) => {
    expect(readBackup({ ...record, made })).toMatchObject({ made: null });
  });

  test.each([
    [{ ...record, version: 3 }, 'newer'],
    [{ ...record, profile: { ...profile, version: 99 } }, 'newer'],
    [{ ...record, profile: { version: 1, totalYears: 'many' } }, 'damaged'],
    [{ basics: { name: 'A' } }, 'none'],
    [null, 'none'],
  ])('that cannot be read says why: %#', (other, problem) => {
    expect(readBackup(other)).toEqual({ problem });
  });
});
