import { describe, expect, test } from 'vitest';
import { type Skill, skillSchema } from '../../knowledge/schema';
import type { SectionKind, Sentence } from './facts';
import { findSkills } from './skills';
import { findYears } from './years';

const skill = (id: string, name: string, more: Partial<Skill> = {}): Skill => ({
  ...skillSchema.parse({ id, name, category: 'tool' }),
  ...more,
});
const guard = { caseSensitive: true, notBefore: ['action'], notAfter: ['the'], needs: ['ios'] };
const skills = [
  skill('kafka', 'Kafka'),
  skill('spark', 'Spark'),
  skill('flink', 'Flink'),
  skill('ml', 'Machine learning'),
  skill('mlp', 'Machine learning platform'),
  skill('edge', 'Edge AI'),
  skill('ai', 'AI'),
  skill('wandb', 'Weights & Biases'),
  skill('swift', 'Swift', { guard }),
  skill('ray', 'Ray', { guard: { ...guard, caseSensitive: false, needs: [] } }),
  skill('cloud', 'Cloud'),
  skill('aws', 'AWS', { implies: ['cloud'] }),
];

const line = (text: string, section: SectionKind = 'requirements', block = 0): Sentence => ({
  block,
  start: 0,
  end: text.length,
  text,
  section,
});

const read = (lines: Sentence[], company: string | null = null) =>
  findSkills(lines, skills, findYears(lines), company);
const lines = (...texts: string[]) => texts.map((text) => line(text));
const idsIn = (text: string) => read([line(text)]).map(({ id }) => id);

describe('a name is found', () => {
  test.each([
    ['Machine learning', ['ml']],
    ['machine-learning', ['ml']],
    ['machine/learning', ['ml']],
    ['Machine learning platform', ['mlp']],
    ['Machine learning, platform', ['ml']],
    ['Machine learning plans', ['ml']],
    ['Weights & Biases', ['wandb']],
    ['Weights biases', ['wandb']],
    ['Kafka-Spark', ['kafka', 'spark']],
    ['Edge AI', ['edge']],
    ['Kafka Spark', ['kafka', 'spark']],
    ['(Kafka)', ['kafka']],
  ])('%s: %j', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    'machine, learning',
    'machine. learning',
    'machine (learning',
    'machines learning',
    'machine',
    'pre-Kafka',
    'cutting-edge',
    '',
  ])('none in: %s', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test('but not inside another compound: “cutting-edge AI” is AI', () => {
    expect(idsIn('cutting-edge AI')).toEqual(['ai']);
    expect(idsIn('cutting – edge AI')).toEqual(['edge']);
  });
});

describe('an ambiguous name', () => {
  test.each([
    ['Swift', true],
    ['(Swift)', true],
    ['iOS in Swift', true],
    ['Swift for iOS', true],
    ['swift', false],
    ['iOS in swift', false],
    ['Swift minds', false],
    ['Swift for biosensors', false],
    ['iOS: Swift action', false],
    ['iOS: the Swift', false],
    ['Ray', true],
    ['ray', true],
    ['A ray of light', true],
    ['Ray action', false],
    ['The ray', false],
  ])('counts by the words around it, alone on its line always: %s, %s', (text, counts) => {
    expect(idsIn(text)).toEqual(
      counts ? [text.toLowerCase().includes('ray') ? 'ray' : 'swift'] : [],
    );
  });
});

describe('of several mentions', () => {
  test('the strongest decides, its words come first', () => {
    const [found] = read([line('Kafka one', 'preferred'), line('Kafka two'), line('Kafka three')]);
    expect(found?.level).toBe('required');
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([
      'Kafka two',
      'Kafka one',
      'Kafka three',
    ]);
  });

  test('three are quoted', () => {
    const quotes = (...all: Sentence[]) => read(all)[0]?.evidence.map(({ quote }) => quote);
    const wishes = ['1', '2', '3', '4'].map((at) => line(`Kafka ${at}`, 'preferred'));
    expect(quotes(...wishes)).toEqual(['Kafka 1', 'Kafka 2', 'Kafka 3']);
    expect(quotes(...wishes, line('Kafka'))).toEqual(['Kafka', 'Kafka 1', 'Kafka 2']);
  });

  test('required skills come first, then wishes, each as the posting names them', () => {
    const found = read([
      line('You run Flink', 'responsibilities'),
      line('Spark', 'preferred'),
      line('Kafka'),
      line('AI'),
      line('Machine learning', 'preferred'),
    ]);
    expect(found.map(({ id, level }) => `${level} ${id}`)).toEqual([
      'required kafka',
      'required ai',
      'preferred spark',
      'preferred ml',
      'mentioned flink',
    ]);
  });
});

describe('a list of which one is enough', () => {
  const groupsOf = (...all: Sentence[]) =>
    Object.fromEntries(read(all).map(({ id, group, also }) => [id, also ? [group, also] : group]));

  test('is numbered in the posting, from nought', () => {
    expect(groupsOf(...lines('Kafka or Spark; AI or Flink', 'Machine learning'))).toEqual({
      kafka: 0,
      spark: 0,
      ai: 1,
      flink: 1,
      ml: null,
    });
    expect(groupsOf(...lines('Kafka or Spark', 'AI or Flink'))).toEqual({
      kafka: 0,
      spark: 0,
      ai: 1,
      flink: 1,
    });
  });

  test('is left by what is asked for alone elsewhere, as strongly; it still is one there', () => {
    expect(groupsOf(...lines('Kafka or Spark', 'Kafka'))).toEqual({ kafka: [null, [0]], spark: 0 });
    expect(groupsOf(...lines('Kafka', 'Kafka or Spark'))).toEqual({ kafka: [null, [0]], spark: 0 });
    expect(groupsOf(line('Kafka or Spark'), line('Kafka', 'preferred'))).toEqual({
      kafka: 0,
      spark: 0,
    });
    expect(groupsOf(line('Kafka or Spark', 'preferred'), line('Kafka'))).toEqual({
      kafka: [null, [0]],
      spark: 0,
    });
    expect(groupsOf(line('Kafka', 'preferred'), line('Kafka or Spark'))).toEqual({
      kafka: 0,
      spark: 0,
    });
  });

  test('may be one of several for the same skill, eight at most', () => {
    expect(groupsOf(...lines('Kafka or Spark', 'Kafka or Flink'))).toEqual({
      kafka: [0, [1]],
      spark: 0,
      flink: 1,
    });
    const many = Array.from({ length: 12 }, () => line('Kafka or Spark'));
    expect(read(many)[0]?.also).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('begins behind the kind that leads to it, which is only named', () => {
    const found = read([line('Cloud such as AWS')]);
    expect(found.map(({ id, level }) => `${level} ${id}`)).toEqual([
      'required aws',
      'mentioned cloud',
    ]);
  });
});

describe('the years asked of a skill', () => {
  const yearsOf = (...texts: string[]) => {
    const found = read(lines(...texts)).find(({ id }) => id === 'kafka');
    return found?.years;
  };

  test.each([
    ['5+ years of Kafka', 5],
    ['5+ years of Spark and Kafka', 5],
    ['5+ years of Spark, 3+ years of Kafka', 3],
    ['Kafka for 5+ years', null],
    ['5+ years of managing teams that use Kafka', null],
    ['5+ years of engineering, including Kafka', null],
    [`5+ years of ${'work '.repeat(12)}with Kafka`, 5],
    [`5+ years of ${'work '.repeat(13)}with Kafka`, null],
  ])('%s: %s', (text, years) => {
    expect(yearsOf(text)).toBe(years);
  });

  test('are the most of several sentences, and only its own sentence’s', () => {
    expect(yearsOf('3 years of Kafka', '5 years of Kafka')).toBe(5);
    expect(yearsOf('5 years of Kafka', '3 years of Kafka')).toBe(5);
    expect(yearsOf('Kafka', '5 years of Kafka')).toBe(5);
    expect(yearsOf('5 years of Kafka', 'Kafka')).toBe(5);
    expect(yearsOf('5 years of Spark', 'With us comes Kafka')).toBeNull();
  });
});

test('a firm’s own name and the sentences that tell of firms are passed over', () => {
  expect(read([line('Kafka seeks you')], 'Kafka')).toEqual([]);
  expect(read([line('Kafka seeks you')], 'Acme')).toHaveLength(1);
  expect(read([line('Kafka', 'legal')])).toEqual([]);
  expect(read([line('', 'requirements')])).toEqual([]);
});
