import { describe, expect, test } from 'vitest';
import type { SkillMention } from '../../insights';
import { demandsOf } from './demands';

/** "a", "a?" preferred, "a 1" in group 1, "a 1+2" in group 2 also. */
function mention(short: string): SkillMention {
  const [name = '', groups = ''] = short.split(' ');
  const [group, ...also] = groups.split('+').filter(Boolean).map(Number);
  const id = name.replace('?', '');
  return {
    id,
    name: id,
    level: name.endsWith('?') ? 'preferred' : 'required',
    years: null,
    group: group ?? null,
    ...(also.length > 0 && { also }),
    evidence: [],
  };
}

const told = (asked: string[]) =>
  demandsOf(asked.map(mention)).map(
    ({ mentions, strength }) =>
      `${mentions.map(({ id }) => id).join(' or ')}${strength === 'preferred' ? '?' : ''}`,
  );

describe('what is asked for once', () => {
  test.each<[string, string[], string[]]>([
    ['a skill alone is a demand', ['a', 'b?'], ['a', 'b?']],
    ['alternatives are one', ['a 1', 'b 1', 'c'], ['a or b', 'c']],
    ['it is required if one of the alternatives is', ['a? 1', 'b 1'], ['a or b']],
    ['it is preferred if all are', ['a? 1', 'b? 1'], ['a or b?']],
    ['one may belong to several choices', ['a 1+2', 'b 1', 'c 2'], ['a or b', 'a or c']],
    ['a group of which nothing else is asked is none', ['a 1+9', 'b 1'], ['a or b']],
    [
      'the narrower choice settles the wider, though that comes first',
      ['c 1', 'a 2+1', 'b 2+1'],
      ['a or b'],
    ],
    ['a wish settles no requirement', ['a?', 'b 1', 'a 1'], ['a?', 'b or a']],
    ['the order is that of the posting', ['d', 'c 1', 'b?', 'a 1'], ['d', 'c or a', 'b?']],
  ])('%s', (_rule, asked, expected) => {
    expect(told(asked)).toEqual(expected);
  });

  test('what is asked alone settles a choice that holds it, if it is asked as strongly', () => {
    const alone = mention('a');
    const inChoice: SkillMention = { ...alone, also: [1] };
    const of = (first: SkillMention) =>
      demandsOf([first, mention('b 1'), mention('c 1')]).map(({ mentions }) => mentions.length);
    expect(of(inChoice)).toEqual([1]);
    expect(of({ ...inChoice, level: 'preferred' })).toEqual([1, 3]);
  });
});
