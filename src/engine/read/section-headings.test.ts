import { describe, expect, test } from 'vitest';
import { toSentences } from './sentences';

describe('a line is a heading', () => {
  type Kind = 'heading' | 'item' | 'paragraph';
  /** The section of what follows a line, in a posting that tells of the firm until then. */
  function sectionAfter(line: string, kind: Kind = 'paragraph', next: Kind = 'paragraph') {
    const blocks = [
      { kind: 'heading' as const, text: 'About us' },
      { kind, text: line },
      { kind: next, text: 'We make a lamp in the north.' },
    ];
    return toSentences({ title: '', blocks }).at(-1)?.section;
  }

  test.each<[string, Kind?, Kind?]>([
    ['Requirements', 'heading'],
    ['Requirements'],
    ['Requirements:', 'item'],
    ['Requirements：', 'item'],
    ['  Requirements:  '],
    ['All of our requirements here'],
    ['All of the requirements we see here', 'paragraph', 'item'],
    ['ALL OF THE REQUIREMENTS WE SEE HERE'],
    [`${'so '.repeat(25)}requirements: `],
    ['Requirements, of which there are so very many here in our offices in the rainy north:'],
  ])('%j, as %s before %s', (line, kind, next) => {
    expect(sectionAfter(line, kind, next)).toBe('requirements');
  });

  test.each<[string, Kind?, Kind?]>([
    ['Requirements', 'item'],
    ['Requirements.'],
    ['Requirements!'],
    ['Requirements;'],
    ['Requirements,'],
    ['All of the requirements we see here'],
    ['All of the requirements that we see here today', 'paragraph', 'item'],
    ['All of the requirements that  we see here today', 'paragraph', 'item'],
    ['ALL OF THE REQUIREMENTS THAT WE SEE HERE TODAY'],
    [`${'so '.repeat(26)}requirements:`],
  ])('%j is none, as %s before %s', (line, kind, next) => {
    expect(sectionAfter(line, kind, next)).toBe('about');
  });

  test('of eight words at most, or of ninety characters where it ends in a colon', () => {
    expect(sectionAfter('All of the requirements we see here today', 'paragraph', 'item')).toBe(
      'requirements',
    );
    const colon = (length: number) => `${'x'.repeat(length - 14)} requirements:`;
    expect(sectionAfter(colon(90))).toBe('requirements');
    expect(sectionAfter(colon(91))).toBe('about');
  });

  test('of three letters at least', () => {
    const blocks = (text: string) => [
      { kind: 'heading' as const, text: 'Requirements' },
      { kind: 'paragraph' as const, text },
      { kind: 'paragraph' as const, text: 'Go.' },
    ];
    expect(toSentences({ title: '', blocks: blocks('Us:') }).at(-1)?.section).toBe('about');
    expect(toSentences({ title: '', blocks: blocks('us') }).at(-1)?.section).toBe('requirements');
  });

  test('that nobody knows ends a section, but not that of demands or wishes', () => {
    const under = (heading: string, kind: Kind, line = 'Odds and ends') =>
      toSentences({
        title: '',
        blocks: [
          { kind: 'heading', text: heading },
          { kind, text: line },
          { kind: 'paragraph', text: 'Go.' },
        ],
      }).at(-1)?.section;
    expect(under('Benefits', 'heading')).toBe('other');
    expect(under('Benefits', 'paragraph')).toBe('benefits');
    expect(under('Requirements', 'heading')).toBe('requirements');
    expect(under('Nice to have', 'heading')).toBe('preferred');
    expect(under('Nice to have', 'heading', 'Benefits')).toBe('benefits');
  });
});

describe('a heading inside a paragraph', () => {
  const sectionsOf = (text: string) =>
    toSentences({ title: '', blocks: [{ kind: 'paragraph', text }] }).map(
      (one) => `${one.section}: ${one.text}`,
    );

  test('opens a section from itself on, and stands for itself', () => {
    expect(
      sectionsOf('We make lamps of all kinds. Requirements: know Go well. Benefits: much fruit'),
    ).toEqual([
      'other: We make lamps of all kinds.',
      'requirements: Requirements:',
      'requirements: know Go well.',
      'benefits: Benefits:',
      'benefits: much fruit',
    ]);
    expect(
      sectionsOf('We make lamps of all kinds.RequirementsKnow Go well and other tongues'),
    ).toEqual([
      'other: We make lamps of all kinds.',
      'requirements: Requirements',
      'requirements: Know Go well and other tongues',
    ]);
  });

  test('ends the sentence that it is glued to', () => {
    expect(
      sectionsOf('We make lamps of all kinds for our growthResponsibilities: lead us'),
    ).toEqual([
      'other: We make lamps of all kinds for our growth',
      'responsibilities: Responsibilities:',
      'responsibilities: lead us',
    ]);
  });

  test('holds for the blocks that follow', () => {
    const [, , last] = toSentences({
      title: '',
      blocks: [
        { kind: 'item', text: 'We make lamps of all kinds and many more things. Requirements: Go' },
        { kind: 'item', text: 'Rust' },
      ],
    }).slice(1);
    expect(last).toMatchObject({ text: 'Rust', section: 'requirements' });
  });

  test('is looked for in texts of more than sixty characters', () => {
    const text = (length: number) =>
      `Benefits: fruit. ${'x '.repeat(length)}`.slice(0, length - 1).concat('x');
    expect(sectionsOf(text(60))[0]).toMatch(/^other: /);
    expect(sectionsOf(text(61))[0]).toMatch(/^benefits: /);
  });
});
