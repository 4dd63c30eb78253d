import { describe, expect, test } from 'vitest';
import { inlineHeadings, sectionOfHeading } from './sections';

describe('the section a heading opens', () => {
  test.each([
    ['Requirements', 'requirements'],
    ['Preferred Qualifications', 'preferred'],
    ['What you’ll do', 'responsibilities'],
    ['What you`ll bring', 'requirements'],
    ['In this role, you will', 'responsibilities'],
    ['In this role, you have', 'requirements'],
    ['Benefits', 'benefits'],
    ['Salary range', 'pay'],
    ['Equal Opportunity', 'legal'],
    ['About Acme', 'about'],
    ['Anforderungen', 'requirements'],
    ['Something else', null],
    ['', null],
  ])('%s', (heading, kind) => {
    expect(sectionOfHeading(heading)).toBe(kind);
  });

  test('a heading is short', () => {
    expect(sectionOfHeading(`Requirements ${'x'.repeat(97)}`)).toBe('requirements');
    expect(sectionOfHeading(`Requirements ${'x'.repeat(98)}`)).toBeNull();
  });

  test('a duty that only looks like a heading opens a list, unless it is short or marked', () => {
    const line = 'Manage the requirements of our customers:';
    expect(sectionOfHeading(line, true)).toBe('requirements');
    expect(sectionOfHeading(line, false)).toBeNull();
    expect(sectionOfHeading('Experience', false)).toBe('requirements');
    expect(sectionOfHeading('The requirements of our own customers:', false)).toBe('requirements');
    expect(sectionOfHeading(`Own requirements ${'x'.repeat(15)}`, false)).toBe('requirements');
    expect(sectionOfHeading(`Own requirements ${'x'.repeat(16)}`, false)).toBeNull();
  });
});

describe('headings inside a run of text', () => {
  const found = (text: string) =>
    inlineHeadings(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

  test.each([
    ['Requirements: Python', 'requirements: Requirements'],
    ['We grow. Requirements: Python', 'requirements: Requirements'],
    ['We grow. Responsibilities Lead the team', 'responsibilities: Responsibilities'],
    ['growthResponsibilities Lead', 'responsibilities: Responsibilities'],
    ['(remote)Responsibilities Lead', 'responsibilities: Responsibilities'],
    ['He said “grow.”Benefits Dental', 'benefits: Benefits'],
    ['• Benefits Dental', 'benefits: Benefits'],
    ['the many Benefits: dental', 'benefits: Benefits'],
  ])('%s', (text, heading) => {
    expect(found(text)).toEqual([heading]);
  });

  test.each(['The many Benefits Acme gives', 'our Requirements are few', 'nothing of that sort'])(
    'is none: %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('all of a text are found, each time it is read', () => {
    const text = 'Responsibilities: lead. Requirements: Python. Benefits: dental.';
    const all = [
      'responsibilities: Responsibilities',
      'requirements: Requirements',
      'benefits: Benefits',
    ];
    expect(found(text)).toEqual(all);
    expect(found(text)).toEqual(all);
  });
});
