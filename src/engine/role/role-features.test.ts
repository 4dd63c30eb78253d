import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { findCues } from './cues';
import { ownFeatures, roleFeatures } from './role-features';
import { partsOf } from './role-names';
import { readTitle } from './title-grammar';

const knowledge = loadKnowledge();

const sentencesOf = (lines: string[]) =>
  lines.map((text, block) => {
    return { block, start: 0, end: text.length, text, section: 'other' as const };
  });

const signalsOf = (title: string, lines: string[] = []) => ({
  title,
  titleRead: readTitle(title),
  titleParts: partsOf(title, knowledge.roles),
  years: null,
  leadershipYears: null,
  ...findCues(sentencesOf(lines), knowledge.roles),
});

describe('what the role model weighs', () => {
  const value = (name: string, title: string, lines?: string[]) =>
    roleFeatures(signalsOf(title, lines))[name]?.value;
  const values = (name: string, ...titles: string[]) => titles.map((title) => value(name, title));

  test('one thing speaks for every role alike', () => {
    expect(roleFeatures(signalsOf('Nurse')).always).toEqual({ value: 1, evidence: [] });
  });

  test('the kind of the title with its words; a title without a kind has none to show', () => {
    const { leads } = roleFeatures(signalsOf('The Head of ML'));
    expect(leads).toEqual({
      value: 1,
      evidence: [{ quote: 'Head', span: { block: -1, start: 4, end: 8 } }],
    });
    expect(roleFeatures(signalsOf('Anything')).other).toEqual({ value: 1, evidence: [] });
  });

  test('words for the ground count twice at most, the other words of a title once', () => {
    expect(
      values('titleInfra', 'Head', 'Head of Platform', 'GPU Platform', 'GPU Compute Clusters'),
    ).toEqual([0, 1, 2, 2]);
    expect(values('titleGround', 'Head of Platform', 'Head of GPU Compute')).toEqual([0, 1]);
    expect(values('titleOps', 'Head of ML', 'Head of MLOps and DevOps')).toEqual([0, 1]);
    expect(values('titleApplied', 'Head of ML', 'Applied Research Head')).toEqual([0, 1]);
  });

  test('of several words the first is shown', () => {
    const { titleInfra } = roleFeatures(signalsOf('GPU Platform'));
    expect(titleInfra?.evidence.map(({ quote }) => quote)).toEqual(['GPU']);
  });

  test('data count where the title does not speak of machine learning', () => {
    expect(
      values('titleData', 'Head of Data', 'Head of ML and Data', 'Head of ML', 'Head'),
    ).toEqual([1, 0, 0, 0]);
  });

  test('"architecture" counts in the title of one who leads', () => {
    expect(
      values('titleArchitecture', 'Head of Architecture', 'Architecture Analyst', 'Head of ML'),
    ).toEqual([1, 0, 0]);
  });

  test('the ground counts apart for those who lead by their work', () => {
    expect(
      values(
        'leadInfra',
        'Lead Platform Engineer',
        'Platform Tech Lead',
        'Head of Platform',
        'Lead Engineer',
      ),
    ).toEqual([1, 1, 0, 0]);
  });

  test('a product’s science counts apart for leaders, without the ground it runs on', () => {
    expect(
      values(
        'leaderApplied',
        'Head of Applied ML',
        'Lead Applied Engineer',
        'Head of Applied ML Platform',
        'Applied Analyst',
        'Head of ML',
      ),
    ).toEqual([1, 1, 0, 0, 0]);
  });

  test('duties count by how far they are from what is usual, either way, with a limit', () => {
    const infra = (hits: number, words: number) =>
      value('duties:infra', 'Head', [
        `${'kubernetes, '.repeat(hits)}${'word '.repeat(words - hits)}`,
      ]);
    expect(infra(2, 100)).toBeCloseTo(0);
    expect(infra(4, 100)).toBeCloseTo(Math.log(4.5 / 2.5));
    expect(infra(1, 100)).toBeCloseTo(Math.log(1.5 / 2.5));
    expect(infra(0, 100)).toBe(-1.5);
    expect(infra(90, 100)).toBe(1.5);
    expect(value('duties:models', 'Head', [`algorithm ${'word '.repeat(99)}`])).toBeCloseTo(
      Math.log(1.5 / 3.5),
    );
  });

  test('a role’s own phrases count by their weight, the first four are shown', () => {
    const [role] = knowledge.roles;
    if (role === undefined) throw new Error('There are no roles.');
    const cues = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map((phrase, at) => ({
      phrase,
      weight: 0.9 - at / 10,
    }));
    const roles = [{ ...role, cues }];
    const lines = cues.map(({ phrase }) => `Say ${phrase}`);
    const sentences = sentencesOf(lines);
    const own = (count: number) =>
      ownFeatures({ ...role, cues }, 0, {
        ...signalsOf('Anything'),
        ...findCues(sentences.slice(0, count), roles),
      });
    expect(own(0).phrases).toEqual({ value: 0, evidence: [] });
    expect(own(2).phrases.value).toBeCloseTo(Math.log(1 + 0.9 + 0.8));
    expect(own(5).phrases.evidence.map(({ quote }) => quote)).toEqual(lines.slice(0, 4));
    expect(own(5).alias).toEqual({ value: 0, evidence: [] });
  });

  test('a role’s name in the title counts by how much of the title it is, and is shown', () => {
    const at = knowledge.roles.findIndex(({ id }) => id === 'director-mlops');
    const role = knowledge.roles[at];
    if (role === undefined) throw new Error('There is no such role.');
    const { alias } = ownFeatures(role, at, signalsOf('The Director of MLOps (Berlin)'));
    expect(alias.evidence.map(({ quote }) => quote)).toEqual(['Director of MLOps']);
    expect(alias.value).toBeCloseTo(2 / 3);
  });
});
