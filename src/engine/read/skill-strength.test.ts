import { describe, expect, test } from 'vitest';
import type { SectionKind } from './facts';
import { strengthOf } from './skill-strength';

interface More {
  section?: SectionKind;
  word?: string;
  company?: string | null;
  block?: number;
  category?: string;
  dated?: boolean;
}

/** How strongly "Kafka", or another word, is asked for in a sentence. */
function strength(text: string, more: More = {}) {
  const { section = 'requirements', word = 'Kafka', company = null, block = 0 } = more;
  const start = text.indexOf(word);
  const firstPublic = more.dated
    ? { date: '2011-01-01', confidence: 'high' as const, recalled: false, source: 's' }
    : null;
  return strengthOf(
    {
      skill: { category: more.category ?? 'tool', firstPublic },
      sentence: { block, start: 0, end: text.length, text, section },
      start,
      end: start + word.length,
    },
    company,
  );
}

describe('how strongly a skill is asked for', () => {
  test.each<[SectionKind, string]>([
    ['requirements', 'required'],
    ['preferred', 'preferred'],
    ['responsibilities', 'mentioned'],
    ['about', 'mentioned'],
    ['benefits', 'mentioned'],
    ['legal', 'mentioned'],
    ['pay', 'mentioned'],
    ['other', 'required'],
  ])('under %s, where one must know it: %s', (section, level) => {
    expect(strength('You must know Kafka', { section })).toBe(level);
  });

  test.each([
    ['Kafka', 'mentioned'],
    ['You run Kafka', 'mentioned'],
    ['Strong Kafka', 'mentioned'],
    ['You are strong in Kafka', 'required'],
    ['You are strong in Kafka, a plus', 'preferred'],
  ])('elsewhere by its words: %s', (text, level) => {
    expect(strength(text, { section: 'other' })).toBe(level);
  });

  test('a title only names it', () => {
    expect(strength('You must know Kafka', { block: -1 })).toBe('mentioned');
  });

  test.each([
    'Lead the team that runs Kafka',
    'Our stack runs on Kafka',
    'We run Kafka',
    'At Acme, we run Kafka',
    'At Acme you run Kafka',
    'Anything rather than Kafka',
    'Go instead of old Kafka',
    'Passionate about Kafka',
    'Partner closely with Kafka teams',
    'Collaborate with the Kafka and other stakeholders',
  ])('is only named in: %s', (text) => {
    expect(strength(text)).toBe('mentioned');
    expect(strength(text, { section: 'preferred' })).toBe('mentioned');
  });

  test.each([
    'Our people need Kafka',
    'Rather than talk, use Kafka',
    'Go instead of Rust. Kafka',
    `Rather than ${'go on and on '.repeat(4)}Kafka`,
    'Passionate about learning and experience with Kafka',
    'Passionate about data. Kafka',
    'You partner with Kafka users',
    'Kafka for teams',
    'You partner with us. Kafka in teams',
  ])('is asked for in: %s', (text) => {
    expect(strength(text)).toBe('required');
    expect(strength(text, { section: 'preferred' })).toBe('preferred');
  });

  test('people are none, leading them is a skill', () => {
    expect(strength('Data scientists', { word: 'Data scientists' })).toBe('mentioned');
    expect(strength('Managing engineers', { word: 'Managing engineers' })).toBe('required');
    expect(strength('Engineers with Kafka')).toBe('required');
  });
});

describe('what a firm says in its own praise only names a skill', () => {
  test.each([
    'For 8 years, Acme has led with Kafka',
    'Acme is Kafka',
    "Acme's platform powers Kafka",
    'Acme’s platform builds Kafka',
  ])('%s', (text) => {
    expect(strength(text, { company: 'Acme' })).toBe('mentioned');
    expect(strength(text, { company: null })).toBe('required');
    expect(strength(text, { company: 'Bcme' })).toBe('required');
  });

  test.each([
    'Kafka at Acme, where data is good',
    'Acme Kafka',
    `Kafka ${'and more of it '.repeat(4)}Acme has`,
  ])('not in: %s', (text) => {
    expect(strength(text, { company: 'Acme' })).toBe('required');
  });

  test('a name of two letters is too short to tell', () => {
    expect(strength('Go is Kafka', { company: 'Go' })).toBe('required');
    expect(strength('Ace is Kafka', { company: 'Ace' })).toBe('mentioned');
  });

  test('sixty characters before the name are few enough', () => {
    const named = (length: number) => `Kafka ${'x'.repeat(length - 7)} Acme has`;
    expect(strength(named(60), { company: 'Acme' })).toBe('mentioned');
    expect(strength(named(61), { company: 'Acme' })).toBe('required');
  });
});

describe('the subject of a degree is no skill of its own', () => {
  test.each([
    'BS in Kafka or a related field',
    "Master's degree, PhD in maths or Kafka",
    'BS in maths with a focus on Kafka',
  ])('%s', (text) => {
    expect(strength(text)).toBe('mentioned');
    expect(strength(text, { dated: true, category: 'ml-field' })).toBe('mentioned');
    expect(strength(text, { dated: true })).toBe('required');
  });

  test.each([
    'Kafka and a BS in maths',
    'BS in maths and experience with Kafka',
    'BS in maths; Kafka',
    'BS in maths or Kafka experience',
    'BS in maths, 5 years of Kafka',
    'Kafka',
  ])('not in: %s', (text) => {
    expect(strength(text)).toBe('required');
  });
});
