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

const counts = (...texts: string[]) =>
  findCues(
    texts.map((text) => sentence(text)),
    [],
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
    const found = findCues(said, []);
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

  test('text without end is read as far as a posting goes', () => {
    const { ml } = counts('gpu '.repeat(1_000_000));
    expect(ml.hits).toBe(5000);
  });
});
