import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPerson } from './empty-person';
import { recall } from './recall';

const slurm = { id: 'slurm', level: 'strong', years: 3 };
const role = { id: 'a', title: 'Director', company: null, from: '2019', to: 'now', led: null };

const years = fc.option(fc.double({ min: 0, max: 60, noNaN: true }));

/** Every profile that version 1 could write. */
const firstVersion = fc.record({
  version: fc.constant(1),
  skills: fc.array(
    fc.record({
      id: fc.string(),
      level: fc.constantFrom('basic', 'working', 'strong', 'expert'),
      years,
    }),
  ),
  totalYears: years,
  leadershipYears: years,
  degree: fc.option(fc.constantFrom('none', 'bachelors', 'masters', 'phd')),
  location: fc.option(fc.string()),
  workplace: fc.option(fc.constantFrom('remote', 'hybrid', 'onsite')),
  targetPay: fc.option(
    fc.record({ amount: fc.double({ min: 1, max: 1e9, noNaN: true }), currency: fc.string() }),
  ),
});

describe('a stored profile', () => {
  test('of this version is taken as it is', () => {
    const stored = { ...emptyPerson, skills: [slurm], roles: [role] };
    expect(recall(stored)).toEqual({ state: 'ok', person: stored, lost: [] });
  });

  test('of version 1 keeps all it said, and says nothing new', () => {
    fc.assert(
      fc.property(firstVersion, (stored) => {
        expect(recall(stored)).toEqual({
          state: 'ok',
          person: { ...emptyPerson, ...stored, version: 2 },
          lost: [],
        });
      }),
    );
  });

  test('of a newer version is left alone and named', () => {
    expect(recall({ ...emptyPerson, version: 9, new: true })).toEqual({
      state: 'newer',
      version: 9,
    });
  });

  test.each([
    null,
    'me',
    [],
    {},
    { version: '1' },
    { version: 0 },
    { version: 1.5 },
    { version: 2, something: 'else' },
  ])('that no version wrote is damaged: %j', (stored) => {
    expect(recall(stored).state).toBe('damaged');
  });

  test('is not changed by being read', () => {
    const stored = Object.freeze({ ...emptyPerson });
    expect(recall(stored).state).toBe('ok');
  });
});

describe('of a broken profile', () => {
  test('every field that is whole is kept, and the others are named', () => {
    const stored = { ...emptyPerson, totalYears: -1, location: 'Oslo', odd: 1 };
    expect(recall(stored)).toEqual({
      state: 'ok',
      person: { ...emptyPerson, location: 'Oslo' },
      lost: ['odd', 'totalYears'],
    });
  });

  test('every item of a list that is whole is kept', () => {
    const stored = {
      ...emptyPerson,
      skills: [slurm, { id: 'go' }, null],
      roles: [{ ...role, to: 'soon' }, role],
    };
    expect(recall(stored)).toEqual({
      state: 'ok',
      person: { ...emptyPerson, skills: [slurm], roles: [role] },
      lost: ['skills', 'roles'],
    });
  });

  test('nothing is kept that no reader would take: what comes out is a profile', () => {
    fc.assert(
      fc.property(
        firstVersion,
        fc.constantFrom('skills', 'totalYears', 'degree', 'location', 'targetPay'),
        fc.anything(),
        (stored, field, value) => {
          const broken = recall({ ...stored, [field]: value });
          expect(broken.state).toBe('ok');
          if (broken.state === 'ok') {
            expect(recall(broken.person)).toEqual({ ...broken, lost: [] });
          }
        },
      ),
    );
  });
});
