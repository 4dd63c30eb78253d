import { describe, expect, test } from 'vitest';
import type { RoleProfile } from '../../knowledge/schema';
import type { SectionKind, Sentence } from '../read/facts';
import { findCues } from './cues';

const sentence = (text: string, section: SectionKind = 'responsibilities'): Sentence => ({
  block: 0,
  start: 0,
  end: text.length,
  text,
  section,
});

/** One list for all, as in the product: the tree of words is grown once a list. */
const noRoles: RoleProfile[] = [];

const counts = (...texts: string[]) =>
  findCues(
    texts.map((text) => sentence(text)),
    noRoles,
  ).counts;

describe('cues', () => {
  test('plural and singular, capitals and signs are one cue', () => {
    const { ml } = counts('GPUs, gpu and GPU-based.');
    expect(ml.hits).toBe(3);
  });

  test('a longer cue of a group swallows the shorter ones inside it', () => {
    expect(counts('machine learning').ml.hits).toBe(1);
    expect(counts('large language models').ml.hits).toBe(1);
  });

  test('groups are counted apart: one word may speak for several', () => {
    const { ml, infra } = counts('Keep the GPUs busy.');
    expect([ml.hits, infra.hits]).toEqual([1, 1]);
  });

  test('what the company says of itself, benefits and the law count for nothing but having been said', () => {
    const said = (['about', 'benefits', 'legal', 'pay'] as const).map((section) =>
      sentence('We do machine learning.', section),
    );
    const found = findCues(said, noRoles);
    expect(found.counts.ml.hits).toBe(0);
    expect(found.elsewhere).toBe(4);
  });

  test('density is hits per hundred words, and short texts do not inflate it', () => {
    expect(counts('GPU').ml.density).toBeCloseTo(100 / 60);
    expect(counts(`GPU ${'word '.repeat(199)}`).ml.density).toBeCloseTo(0.5);
  });

  test('places lead to the words, the longest reading of them', () => {
    const text = 'You own machine learning systems here.';
    const [place] = counts(text).mlPeople.places;
    expect(place && text.slice(place.start, place.end)).toBe('machine learning systems');
  });

  test('a role’s phrase is found once, at its first place, the weightiest first', () => {
    const role = {
      cues: [
        { phrase: 'drift', weight: 0.4 },
        { phrase: 'model registry', weight: 0.9 },
      ],
    } as unknown as RoleProfile;
    const found = findCues([sentence('Watch drift in the model registry; drift again.')], [role]);
    expect(found.phrases[0]?.map(({ phrase, start }) => [phrase, start])).toEqual([
      ['model registry', 19],
      ['drift', 6],
    ]);
  });

  test('people whom a job says it does not have are none', () => {
    expect(counts('You have direct reports.').leadsTeam.hits).toBe(1);
    for (const text of [
      'There are no direct reports.',
      'It comes without any direct reports.',
      'This is not people management.',
    ])
      expect([text, counts(text).leadsTeam.hits]).toEqual([text, 0]);
    expect(counts('No doubt you have direct reports.').leadsTeam.hits).toBe(1);
    // Whatever else is denied was spoken of all the same.
    expect(counts('No GPU.').ml.hits).toBe(1);
  });

  test('evidence is three places at most, one a sentence, each the longest reading', () => {
    const places = (...texts: string[]) =>
      counts(...texts).ml.places.map(({ sentence: { text }, start, end }) =>
        text.slice(start, end),
      );
    expect(places('A gpu and a tpu.', 'Some cuda.', 'More jax.', 'Then keras.')).toEqual([
      'gpu',
      'cuda',
      'jax',
    ]);
    expect(places('Do ml model training well.')).toEqual(['ml model']);
    expect(places('A gpu for deep learning.')).toEqual(['gpu']);
  });

  test('the title is no duty, and neither counts nor lengthens the text', () => {
    const title = { ...sentence('Head of GPU'), block: -1 };
    const { counts: found, words, elsewhere } = findCues([title, sentence('No more.')], noRoles);
    expect([found.ml.hits, words, elsewhere]).toEqual([0, 2, 0]);
  });

  test('words of the company do not dilute the duties', () => {
    const said = [sentence('GPU'), sentence('word '.repeat(500), 'about')];
    const { counts: found, words } = findCues(said, noRoles);
    expect(words).toBe(1);
    expect(found.ml.density).toBeCloseTo(100 / 60);
  });

  test('after twenty thousand words nothing more is read', () => {
    const long = Array.from({ length: 6 }, () => sentence('word '.repeat(4000)));
    const read = (before: number) =>
      findCues([...long.slice(0, before), sentence('GPU')], noRoles).counts.ml.hits;
    expect([read(5), read(6)]).toEqual([1, 0]);
  });

  test('text without end is read as far as a posting goes', () => {
    const { ml } = counts('gpu '.repeat(1_000_000));
    expect(ml.hits).toBe(5000);
  });
});
