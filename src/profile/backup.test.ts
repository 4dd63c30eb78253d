import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../settings';
import { isBackup, readBackup, writeBackup } from './backup';
import { emptyPerson } from './empty-person';

const profile = {
  ...emptyPerson,
  skills: [{ id: 'slurm', level: 'expert' as const, years: 4 }],
  targetPay: { amount: 310_000, currency: 'USD' },
};
const backup = { made: '2026-11-21', profile, settings: { ...defaultSettings, collapsed: true } };
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
