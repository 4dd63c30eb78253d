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

/** The sentences of one block of text. */
const cut = (text: string) =>
  toSentences({ title: '', blocks: [{ kind: 'paragraph', text }] }).map((one) => one.text);

describe('a sentence ends', () => {
  test.each([
    ['You lead. We follow.', ['You lead.', 'We follow.']],
    ['You lead! we follow', ['You lead!', 'we follow']],
    ['You lead? we follow', ['You lead?', 'we follow']],
    ['You lead; we follow', ['You lead;', 'we follow']],
    ['You lead\nwe follow', ['You lead', 'we follow']],
    ['You lead.\u00a0We follow', ['You lead.', 'We follow']],
    ['You lead.\u200bWe follow', ['You lead.', 'We follow']],
    ['You lead.\tWe follow', ['You lead.', 'We follow']],
    ['You lead.\rWe follow', ['You lead.', 'We follow']],
    ['You lead.   We follow.  ', ['You lead.', 'We follow.']],
    ['We use AWS etc. You lead.', ['We use AWS etc.', 'You lead.']],
    ['At Acme Inc. You lead.', ['At Acme Inc.', 'You lead.']],
    ['Over 5 yrs. You lead.', ['Over 5 yrs.', 'You lead.']],
    ['Over 1 yr. You lead.', ['Over 1 yr.', 'You lead.']],
    ['You lead.We follow', ['You lead.', 'We follow']],
    ['(you lead).We follow', ['(you lead).', 'We follow']],
    ['You lead.A team', ['You lead.', 'A team']],
    ['You lead • we follow', ['You lead', '• we follow']],
    ['You lead ● we follow', ['You lead', '● we follow']],
    ['You lead ▪ we follow', ['You lead', '▪ we follow']],
    ['You lead · we follow', ['You lead', '· we follow']],
    ['You lead - We follow', ['You lead', '- We follow']],
    ['You lead * We follow', ['You lead', '* We follow']],
    ['You lead.- We follow', ['You lead.', '- We follow']],
    ['You lead.* We follow', ['You lead.', '* We follow']],
    ['You lead - Élan', ['You lead', '- Élan']],
    ['Tell us who leads.', ['Tell us who leads.']],
  ])('%j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  test.each([
    'You lead. we follow',
    'You lead., we follow',
    'You lead. (we follow',
    'You know e.g. Spark',
    'You know Go, min. Five of it',
    'You hold a Ph.D. From us',
    'Write to J. Doe',
    'We use ASP.NET here',
    'We use Node.JS here',
    'We use Vue.Nuxt.js here',
    'We use Socket.IO here',
    'We use ab.Cd here',
    'You lead v1.2 of it',
    'You lead!we follow',
    'You lead - we follow',
    'You lead -We follow',
    'You lead-- We follow',
    'Pay: $100k - $120k for You',
    'Pay: $100K - Senior',
    'Pay: $100k+ - Senior',
    'Pay: 100 - Senior',
    'Pay: 100 USD - Senior',
    'Pay: 100 a year - Senior',
    'Pay: 100 per hour - Senior',
    '* You lead',
    '- You lead',
  ])('not in %j', (text) => {
    const bracket = text.replace('. (we', '. we');
    expect(cut(bracket)).toEqual([bracket]);
  });

  test('words before a stop count for its own sentence alone', () => {
    expect(cut('Etc. You lead')).toEqual(['Etc.', 'You lead']);
    expect(cut('We.Go. You lead')).toHaveLength(2);
    expect(cut('A long word before it year a - Lead')).toHaveLength(2);
    expect(cut('yrs ago we led. You lead')).toHaveLength(2);
  });
});

describe('a description has its limits', () => {
  const blocksOf = (count: number, text: string) =>
    Array.from({ length: count }, () => ({ kind: 'item' as const, text }));

  test('three thousand sentences are read', () => {
    const read = (count: number) =>
      toSentences({ title: '', blocks: blocksOf(count, 'Go') }).length;
    expect(read(2_999)).toBe(2_999);
    expect(read(3_000)).toBe(3_000);
    expect(read(3_001)).toBe(3_000);
    const inOne = toSentences({ title: '', blocks: blocksOf(1, 'Go! '.repeat(3_100)) });
    expect(inOne).toHaveLength(3_000);
    expect(inOne.at(-1)?.text).toBe('Go!');
  });

  test('what is over the limit is cut off; an empty block counts as a character', () => {
    /** The last words read where three characters are left, but for some empty blocks. */
    const last = (empty: number) =>
      toSentences({
        title: '',
        blocks: [
          ...blocksOf(1, '!'.repeat(mostText - 4)),
          ...blocksOf(empty, ''),
          ...blocksOf(1, 'Goes'),
        ],
      }).at(-1)?.text;
    expect([0, 1, 2].map(last)).toEqual(['Goe', 'Go', 'G']);
    expect(last(3)).toMatch(/^!+$/);
  });

  test('a title is read up to its limit', () => {
    const [title] = toSentences({ title: `  ${'x'.repeat(900)}  `, blocks: [] });
    expect(title).toMatchObject({ block: -1, start: 2, end: 702, text: 'x'.repeat(700) });
    expect(toSentences({ title: '  ', blocks: [] })).toEqual([]);
  });

  test('a sentence without an end is cut at its last space, else where it is', () => {
    expect(cut('x'.repeat(1_500)).map(({ length }) => length)).toEqual([701, 701, 98]);
    expect(cut(`${'x'.repeat(400)} ${'y'.repeat(400)}`).map(({ length }) => length)).toEqual([
      400, 400,
    ]);
    expect(cut(`${'x'.repeat(300)} ${'y'.repeat(500)}`).map(({ length }) => length)).toEqual([
      701, 100,
    ]);
    const parts = cut(`${'You lead! '.repeat(3)}${'x'.repeat(400)} ${'y'.repeat(400)}`);
    expect(parts.slice(3).map(({ length }) => length)).toEqual([400, 400]);
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
