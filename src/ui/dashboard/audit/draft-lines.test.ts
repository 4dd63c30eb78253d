import { describe, expect, test } from 'vitest';
import { readDraftLines } from './draft-lines';

const text = [
  '# What you bring',
  '',
  '- Ten years of **Kubernetes** in production',
  '  2) A degree',
  '**Benefits:**',
  '---',
  'We pay _well_.',
].join('\n');

describe('reading a draft', () => {
  test('marks tell headings and items from paragraphs, and are no words', () => {
    expect(readDraftLines(text).blocks).toEqual([
      { kind: 'heading', text: 'What you bring' },
      { kind: 'item', text: 'Ten years of Kubernetes in production' },
      { kind: 'item', text: 'A degree' },
      { kind: 'heading', text: 'Benefits:' },
      { kind: 'paragraph', text: 'We pay well.' },
    ]);
  });

  test('words of a block lead back to where they stand in the text, marks within included', () => {
    const { blocks, rangeOf } = readDraftLines(text);
    const inItem = blocks[1]?.text.indexOf('Kubernetes in') ?? -1;
    const range = rangeOf({ block: 1, start: inItem, end: inItem + 'Kubernetes in'.length });
    expect(range && text.slice(range.from, range.to)).toBe('Kubernetes** in');
    const degree = rangeOf({ block: 2, start: 2, end: 8 });
    expect(degree && text.slice(degree.from, degree.to)).toBe('degree');
  });

  test('the title and words that are not there lead nowhere', () => {
    const { rangeOf } = readDraftLines(text);
    expect(rangeOf({ block: -1, start: 0, end: 4 })).toBeNull();
    expect(rangeOf({ block: 1, start: 0, end: 400 })).toBeNull();
  });

  test('a hundred thousand marks are read in one go', () => {
    const started = performance.now();
    readDraftLines('*_'.repeat(50_000));
    readDraftLines('- \n'.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
