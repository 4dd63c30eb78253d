import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import type { SectionKind } from './facts';
import { mostText, toSentences } from './sentences';

const sentencesOf = (description: string) =>
  toSentences({ title: '', blocks: toBlocks(description) });

/** The section in which the sentence with these words stands. */
function sectionOf(description: string, words: string): SectionKind | undefined {
  return sentencesOf(description).find(({ text }) => text.includes(words))?.section;
}

describe('sentences', () => {
  test('each leads back to its place in its block', () => {
    const blocks = toBlocks('You lead. You hire!\n- Own the roadmap; ship it.\n\nPay: $1.5M? No.');
    for (const { block, start, end, text } of toSentences({ title: ' Head of ML ', blocks })) {
      expect((block < 0 ? ' Head of ML ' : blocks[block]?.text)?.slice(start, end)).toBe(text);
    }
  });

  test.each([
    ['Experience with e.g. Spark and Ph.D. level maths.', 1],
    ['You lead. You hire.', 2],
    ['We use Node.js and scikit-learn v1.2 in the U.S. market.', 1],
    ['5+ years of experience.Strong Python skills.', 2],
    ['Own the platform; grow the team', 2],
    ['First • second • third', 3],
  ])('%s has %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('a sentence without an end is cut at a space', () => {
    const [first] = sentencesOf('endless words '.repeat(200));
    expect(first?.text.length).toBeLessThanOrEqual(701);
    expect(first?.text.endsWith('words')).toBe(true);
  });

  test('a text without end is read up to a limit', () => {
    const all = sentencesOf('You lead the team. '.repeat(mostText / 4));
    expect(all.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(mostText);
  });
});

describe('sections', () => {
  test('follow headings', () => {
    const posting =
      '## About us\nWe make lamps.\n## What you’ll do\n- Lead the team\n## Requirements\n- Python\n## Nice to have\n- Rust\n## Benefits\n- Lunch\n## Compensation\n$200k\n## Equal opportunity\nAll welcome.';
    expect(
      sentencesOf(posting)
        .filter(({ text }) => /lamps|Lead|Python|Rust|Lunch|200k|welcome/.test(text))
        .map(({ section }) => section),
    ).toEqual([
      'about',
      'responsibilities',
      'requirements',
      'preferred',
      'benefits',
      'pay',
      'legal',
    ]);
  });

  test('follow bold lines and lines that end in a colon', () => {
    expect(sectionOf('**Who you are**\nSeven years of Go', 'Seven')).toBe('requirements');
    expect(sectionOf('Profile\nSeven years of Go', 'Seven')).toBe('requirements');
    expect(sectionOf('What you will need:\nSeven years of Go', 'Seven')).toBe('requirements');
  });

  test('are found in one unbroken line of text', () => {
    const line =
      'About LumenLumen makes lamps for hospitals.ResponsibilitiesOwn the roadmap of the platform.RequirementsTen years of Kubernetes.Preferred QualificationsSome Rust.';
    expect(sectionOf(line, 'Own the roadmap')).toBe('responsibilities');
    expect(sectionOf(line, 'Ten years')).toBe('requirements');
    expect(sectionOf(line, 'Some Rust')).toBe('preferred');
  });

  test('are not opened by a duty that ends in a colon', () => {
    const posting = 'Responsibilities:\nHire and lead the data team, including:\nOwn the pipelines';
    expect(sectionOf(posting, 'Own the pipelines')).toBe('responsibilities');
  });

  test('"preferred qualifications" are preferred, "you may be a good fit" are requirements', () => {
    expect(sectionOf('Preferred qualifications:\n- Rust', 'Rust')).toBe('preferred');
    expect(sectionOf('You may be a good fit if you:\n- know Rust', 'know Rust')).toBe(
      'requirements',
    );
    expect(sectionOf('Strong candidates may also have:\n- Rust', 'Rust')).toBe('preferred');
  });
});
