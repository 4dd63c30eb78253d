import { describe, expect, test } from 'vitest';
import type { SectionKind, Sentence } from './facts';
import { firmName, namesFirm, speaksOfWork } from './skill-scope';

const sentence = (text: string, section: SectionKind = 'other', block = 0): Sentence => ({
  block,
  start: 0,
  end: text.length,
  text,
  section,
});
const speaks = (text: string, section?: SectionKind, company: string | null = null) =>
  speaksOfWork(sentence(text, section), company);

describe('a sentence can name a skill of the work', () => {
  test.each<[string, SectionKind]>([
    ['Python', 'requirements'],
    ['Python for medical insurance', 'requirements'],
    ['Python for medical insurance', 'preferred'],
    ['Python', 'other'],
    ['Python', 'responsibilities'],
    ['Our platform helps you learn Python', 'other'],
    ['You will know Python', 'about'],
    ['Our stack is Python', 'about'],
    ['You don’t need a degree, but you know Python', 'requirements'],
    ['Notable Python, nothing else', 'requirements'],
  ])('“%s” under %s', (text, section) => {
    expect(speaks(text, section)).toBe(true);
  });

  test.each<[string, SectionKind]>([
    ['Python', 'legal'],
    ['Python', 'benefits'],
    ['Python', 'pay'],
    ['You get Python', 'benefits'],
    ['Python with equal opportunity', 'requirements'],
    ['Python with equal opportunity', 'preferred'],
    ['You get medical and Python', 'other'],
    ['Our platform runs Python', 'other'],
    ['Python is loved', 'about'],
    ['This role is not focused on Python', 'requirements'],
    ["You don't need Python", 'requirements'],
    ['You don’t need Python', 'requirements'],
    ['No experience with Python', 'requirements'],
  ])('not “%s” under %s', (text, section) => {
    expect(speaks(text, section)).toBe(false);
  });

  test('a title always can, the first block is none', () => {
    expect(speaksOfWork(sentence('Equal opportunity Python', 'benefits', -1), null)).toBe(true);
    expect(speaksOfWork(sentence('Equal opportunity Python', 'benefits', 0), null)).toBe(false);
  });

  test.each([
    ['Acme builds Python', false],
    ["Acme's tools use Python", false],
    ['Acme’s tools use Python', false],
    ['Acme Python', true],
    ['Acmes builds Python', true],
    ['With Acme builds Python', true],
    ['We see Acme builds', true],
    ['Acme Python builds', true],
  ])('the firm that is the subject tells of itself: %s', (text, speaksOfIt) => {
    expect(speaks(text, 'other', 'Acme')).toBe(speaksOfIt);
    expect(speaks(text, 'other', null)).toBe(true);
  });

  test('a name of two letters is no subject', () => {
    expect(speaks('Go builds Python', 'other', 'Go')).toBe(true);
    expect(speaks('Ace builds Python', 'other', 'Ace')).toBe(false);
  });
});

describe('a firm’s name', () => {
  test.each([
    ['Acme, Inc.', 'Acme'],
    ['Acme LLC', 'Acme'],
    ['Acme GmbH', 'Acme'],
    ['Incline', 'Incline'],
  ])('is compared without its legal form: %s', (company, short) => {
    expect(firmName(company)).toEqual({ short, lower: company.toLowerCase() });
  });

  test('may be unknown', () => {
    expect(firmName(null)).toBeNull();
  });
});

describe('a skill named like the firm is the firm', () => {
  /** Whether the word of the text, as the skill of that name, means the firm. */
  const means = (text: string, section: SectionKind, company: string, word = 'Databricks') => {
    const start = text.indexOf(word);
    const firm = firmName(company);
    const place = { sentence: sentence(text, section), start, end: start + word.length };
    return firm !== null && namesFirm(place, word, firm);
  };

  test.each([
    ['Databricks seeks you', 'requirements', 'Databricks, Inc.', true],
    ['Work on Databricks with us', 'preferred', 'Databricks', true],
    ['Experience with Databricks', 'requirements', 'Databricks', false],
    ['Proficiency in big Databricks', 'requirements', 'Databricks', false],
    ['Experience with us. Databricks is good', 'requirements', 'Databricks', true],
    ['Experience with Databricks. We at Databricks', 'requirements', 'Databricks', false],
    ['Databricks', 'requirements', 'Databricks', false],
    ['Work on Databricks', 'requirements', 'Databricks Europe', false],
    ['Work on Databricks', 'preferred', 'Databricks Europe', false],
    ['Work on Databricks', 'other', 'Databricks Europe', true],
    ['Work on Databricks', 'other', 'DATABRICKS EUROPE', true],
    ['Work on Databricks', 'other', 'DATABRICKS', true],
    ['Work on Databricks', 'other', 'Data', false],
    ['Work on Databricks', 'other', 'Old Databricks', false],
  ] as const)('“%s” under %s, of %s: %s', (text, section, company, isFirm) => {
    expect(means(text, section, company)).toBe(isFirm);
  });
});
