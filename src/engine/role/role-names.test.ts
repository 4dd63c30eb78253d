import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { RoleProfile } from '../../knowledge/schema';
import { nameIn, partsOf } from './role-names';

const [profile] = loadKnowledge().roles;
if (profile === undefined) throw new Error('There are no roles.');

const roleNamed = (title: string, ...aliases: string[]): RoleProfile => ({
  ...profile,
  title,
  aliases,
});

/** The words of a title that say the role's name, and how much of the title they are. */
function said(title: string, role: RoleProfile, others: RoleProfile[] = []) {
  const named = nameIn(partsOf(title, [role, ...others]), role);
  return named === null ? null : [title.slice(named.start, named.end), named.share];
}

const director = roleNamed('Director of Machine Learning Infrastructure', 'Head of ML Platform');

describe('a role’s name in a title', () => {
  test.each([
    'Director of Machine Learning Infrastructure',
    'Director, ML Infrastructure',
    'DIRECTOR - MACHINE LEARNING - INFRASTRUCTURE',
    'Director for the ML Infrastructures',
    'Director, Senior ML Infrastructure',
  ])('is heard whatever signs and small words stand between: %s', (title) => {
    expect(said(title, director)).toEqual([title, 1]);
  });

  test.each([
    ['Director of Machine Infrastructure'],
    ['Machine Learning Infrastructure Director'],
    ['Director of ML and Data Infrastructure'],
    ['Director'],
    [''],
  ])('is not heard in other words, or in another order: %s', (title) => {
    expect(said(title, director)).toBeNull();
  });

  test('other names of the role are its names too', () => {
    expect(said('Head of ML Platform', director)).toEqual(['Head of ML Platform', 1]);
  });

  test.each([
    ['Vice President of AI', 'VP AI'],
    ['VP, Artificial Intelligence', 'Vice President AI'],
    ['Head of Gen AI', 'Head of Generative AI'],
    ['Head of GenAI', 'Head of Generative AI'],
    ['Head of ML Ops', 'Head of MLOps'],
  ])('“%s” is “%s”: what is written short as often', (title, name) => {
    expect(said(title, roleNamed(name))?.[0]).toBe(title);
  });

  test('leads to the words, not to those around them', () => {
    expect(said('Acme: Senior Director of ML Infrastructure (Berlin)', director)?.[0]).toBe(
      'Director of ML Infrastructure',
    );
  });

  test('counts by its part of the title, which a place or an employer make no longer than six words', () => {
    expect(said('Acme Director of ML Infrastructure', director)?.[1]).toBeCloseTo(3 / 4);
    const long = 'Acme Shops Europe Director of ML Infrastructure Berlin Remote Full Time';
    expect(said(long, director)?.[1]).toBeCloseTo(3 / 6);
    const wordy = roleNamed('one two three four five six seven');
    expect(said('one two three four five six seven eight', wordy)?.[1]).toBe(1);
  });

  test('of two names the longer is the one that is meant', () => {
    const role = roleNamed('Head of AI', 'Head of AI Platform');
    expect(said('Head of AI, Head of AI Platform', role)?.[0]).toBe('Head of AI Platform');
  });

  test('is found however long the names of other roles are', () => {
    const other = roleNamed('a name of nine words that no title of this role ever has');
    expect(said('Head of ML Platform', director, [other])?.[0]).toBe('Head of ML Platform');
    expect(said('Head of ML Platform', director, [roleNamed('Boss')])?.[0]).toBe(
      'Head of ML Platform',
    );
  });

  test('is looked for where the job’s name stands: in front', () => {
    const behind = (words: number) => `${'a '.repeat(words)}Head of ML Platform`;
    expect(said(behind(100), director)?.[0]).toBe('Head of ML Platform');
    expect(said(behind(120), director)).toBeNull();
  });

  test('every run of words may be one, the longest first, none longer than a name', () => {
    const parts = partsOf('Acme ML Lead', [roleNamed('ML Lead')]);
    expect(parts.map(({ key, start, end }) => [key, start, end])).toEqual([
      ['acme ml', 0, 7],
      ['ml lead', 5, 12],
      ['acme', 0, 4],
      ['ml', 5, 7],
      ['lead', 8, 12],
    ]);
    expect(partsOf('', [roleNamed('ML Lead')])).toEqual([]);
  });
});
