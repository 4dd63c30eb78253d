import { expect, test } from 'vitest';
import { partName, saidOf } from './field-words';
import { itemWords } from './item-words';

test('a field is said with its name, and never as it is stored', () => {
  expect(saidOf('degree', 'masters')).toBe('Highest degree: Master’s');
  expect(saidOf('workplace', 'onsite')).toBe('Preferred workplace: On site');
  expect(saidOf('needsSponsorship', false)).toBe('Needs visa sponsorship: no');
  expect(saidOf('targetRole', 'director-ml-infrastructure')).toBe(
    'Role you aim at: Director of ML Infrastructure',
  );
  expect(saidOf('targetPay', { amount: 310_000, currency: 'USD' })).toBe(
    'Target base pay: 310,000 USD a year',
  );
  expect(saidOf('budget', 4_000_000)).toBe('Budget: 4,000,000 US dollars');
});

test('a part of the profile that only another version knows keeps its own name', () => {
  expect(['totalYears', 'roles', 'everything', 'hobbies'].map(partName)).toEqual([
    'Experience',
    'Roles held',
    'everything',
    'hobbies',
  ]);
});

test('an item is said in a line, without what it does not say', () => {
  const role = { id: 'a', title: 'Director', company: 'Acme', led: 12 };
  expect(itemWords.roles({ ...role, from: '2019-03', to: 'now' })).toBe(
    'Director, Acme, Mar 2019 – now, led 12',
  );
  expect(itemWords.roles({ ...role, company: null, led: 0, from: '2019', to: null })).toBe(
    'Director, from 2019',
  );
  expect(itemWords.roles({ ...role, led: null, from: null, to: '2021' })).toBe(
    'Director, Acme, until 2021',
  );
  expect(
    itemWords.degrees({ id: 'b', level: 'phd', field: 'Physics', school: null, year: 2012 }),
  ).toBe('Doctorate in Physics, 2012');
  expect(itemWords.languages({ id: 'c', name: 'German', level: 'native' })).toBe('German, native');
});
