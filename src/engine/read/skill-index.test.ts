import { describe, expect, test } from 'vitest';
import { type Skill, skillSchema } from '../../knowledge/schema';
import { SkillIndex, skillIndex } from './skill-index';
import { tokensOf } from './tokens';

const skill = (id: string, name: string, aliases: string[] = [], more: Partial<Skill> = {}) => ({
  ...skillSchema.parse({ id, name, category: 'tool' }),
  aliases,
  ...more,
});
const ambiguous = { caseSensitive: true, notBefore: [], notAfter: [], needs: [] };

/** The skills that a name is one of; empty: it is none. */
function found(index: SkillIndex, name: string): string[] {
  const [first, ...others] = tokensOf(name);
  const number = first ? index.words.numberOf(name, first) : 0;
  let node = number === 0 ? undefined : index.from(number);
  for (const { key } of others) node = node?.next.get(key);
  return (node?.entries ?? []).map((entry) => entry.skill.id);
}

describe('the index of skills', () => {
  const skills = [
    skill('spark', 'Apache Spark', ['spark', 'pyspark']),
    skill('apache', 'Apache'),
    skill('go', 'Go', ['golang'], { guard: ambiguous }),
    skill('cpp', 'C++', ['c plus plus']),
    skill('llm', 'LLM', ['large language model']),
    skill('streams', 'Data streams'),
    skill('pm', 'Product manager'),
    skill('vdb', 'Vector database', ['vector store', 'c++ store']),
    skill('analysis', 'Data analysis'),
    skill('widgets', 'Widgets'),
    skill('boards', 'Boards'),
    skill('board', 'Board'),
    skill('flows', 'Flow services'),
    skill('feature', 'Feature store'),
    skill('twin', 'Spark', ['feature store']),
    skill('k8s', 'K8s cluster'),
  ];
  const made = () => new SkillIndex(skills);

  test.each([
    ['Apache Spark', ['spark']],
    ['pyspark', ['spark']],
    ['Apache', ['apache']],
    ['golang', ['go']],
    ['Go', ['go']],
    ['C++', ['cpp']],
    ['c plus plus', ['cpp']],
    ['C++ store', ['vdb']],
    ['Apache Kafka', []],
    ['Kafka', []],
    ['large', []],
    ['large language', []],
  ])('%s: %j', (name, ids) => {
    expect(found(made(), name)).toEqual(ids);
  });

  test('a spelling of two skills leads to both, the first known first', () => {
    expect(found(made(), 'spark')).toEqual(['spark', 'twin']);
    expect(found(made(), 'feature store')).toEqual(['feature', 'twin']);
  });

  test.each([
    ['LLMs', ['llm']],
    ['large language models', ['llm']],
    ['vector databases', ['vdb']],
    ['data stream', ['streams']],
    ['flow service', ['flows']],
    ['C++ stores', ['vdb']],
    ['K8s clusters', ['k8s']],
  ])('one and many are the same: %s', (name, ids) => {
    expect(found(made(), name)).toEqual(ids);
  });

  test.each([
    ['product managers', 'many of them are colleagues'],
    ['data analysises', 'it is no such ending'],
    ['data analysi', 'it is no such ending'],
    ['board', 'another has it for its own'],
    ['widget', 'a longer name of one word may end in anything'],
    ['C++s', 'signs have no plural'],
    ['Gos', 'the guard is about this spelling alone'],
  ])('but not %s: %s', (name) => {
    expect(found(made(), name)).toEqual(name === 'board' ? ['board'] : []);
  });

  test('a spelling that is looked up again is the same', () => {
    const index = made();
    const names = ['apache spark', 'vector stores', 'vector database', 'spark', 'apache'];
    const once = names.map((name) => found(index, name));
    expect(once).toEqual([['spark'], ['vdb'], ['vdb'], ['spark', 'twin'], ['apache']]);
    expect(names.map((name) => found(index, name))).toEqual(once);
  });

  test('tells whose name is exact, and whose is guarded', () => {
    const index = made();
    const [first] = tokensOf('go');
    const number = first ? index.words.numberOf('go', first) : 0;
    expect(index.from(number)?.entries).toMatchObject([{ exact: 'Go', guarded: true }]);
    const [other] = tokensOf('golang');
    const next = other ? index.words.numberOf('golang', other) : 0;
    expect(index.from(next)?.entries).toMatchObject([{ exact: null, guarded: false }]);
  });

  test('is made once for a list', () => {
    expect(skillIndex(skills)).toBe(skillIndex(skills));
    expect(skillIndex([...skills])).not.toBe(skillIndex(skills));
    const index = made();
    expect(index.known.get('spark')?.name).toBe('Apache Spark');
    expect(index.from(10_000)).toBeUndefined();
  });
});
