import { describe, expect, test } from 'vitest';
import { emptyPerson } from '../empty-person';
import type { HeldRole, Person } from '../person';
import { editOf, type Finding } from './finding';

const role: HeldRole = {
  id: 'a',
  title: 'Director of ML',
  company: 'Acme, Inc.',
  from: '2019',
  to: null,
  led: null,
};

const person: Person = {
  ...emptyPerson,
  totalYears: 10,
  skills: [
    { id: 'slurm', level: 'working', years: 3 },
    { id: 'go', level: 'expert', years: null },
  ],
  roles: [role],
  languages: [{ id: 'l', name: 'German', level: 'native' }],
};

const found = (id: string, more: object = {}): Finding => ({
  kind: 'skill',
  id,
  name: id,
  level: null,
  years: null,
  quote: id,
  ...more,
});

const foundField = (set: Extract<Finding, { kind: 'field' }>['set']): Finding => ({
  kind: 'field',
  set,
  quote: '',
});

describe('taking over what was found', () => {
  test('adds a new skill', () => {
    expect(editOf(found('aws', { years: 2 }), person)).toEqual({ skill: { id: 'aws', years: 2 } });
  });

  test('changes only what the résumé says otherwise', () => {
    expect(editOf(found('slurm', { years: 5 }), person)).toEqual({
      skill: { id: 'slurm', years: 5 },
    });
  });

  test('has nothing to do where the profile says so already', () => {
    expect(editOf(found('go'), person)).toBeNull();
    expect(editOf(found('slurm', { years: 3 }), person)).toBeNull();
    expect(editOf(foundField({ totalYears: 10 }), person)).toBeNull();
  });

  test('adds a role that is not there', () => {
    const item = { ...role, id: 'new', title: 'Engineer' };
    expect(editOf({ kind: 'item', list: 'roles', item, quote: '' }, person)).toEqual({
      list: 'roles',
      item,
    });
  });

  test('knows a role again by title, employer and year, and adds what is new of it', () => {
    const item: HeldRole = {
      ...role,
      id: 'new',
      title: 'Director of  ML',
      company: 'ACME Inc',
      from: '2019-03',
      to: 'now',
    };
    const edit = editOf({ kind: 'item', list: 'roles', item, quote: '' }, person);
    expect(edit).toEqual({ list: 'roles', item: { id: 'a', from: '2019-03', to: 'now' } });
    const again = { ...item, from: '2012' };
    expect(editOf({ kind: 'item', list: 'roles', item: again, quote: '' }, person)).toEqual({
      list: 'roles',
      item: again,
    });
  });

  test('does not offer less, or the same in other letters', () => {
    const language = { id: 'new', name: 'german', level: null };
    expect(
      editOf({ kind: 'item', list: 'languages', item: language, quote: '' }, person),
    ).toBeNull();
    const exact = { ...person, roles: [{ ...role, from: '2019-03' }] };
    expect(editOf({ kind: 'item', list: 'roles', item: role, quote: '' }, exact)).toBeNull();
  });
});
