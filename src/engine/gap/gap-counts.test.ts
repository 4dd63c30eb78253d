import { describe, expect, test } from 'vitest';
import { gapOf, type Has, personWith, told } from '../../../test/gap-case';

describe('required and preferred', () => {
  test.each<[string, string[], string[]]>([
    [
      'a wish says so',
      ['Python', 'Rust is a plus'],
      ['required missing: Python', 'preferred missing: Rust'],
    ],
    ['a heading makes wishes of all below it', ['# Nice to have', 'Go'], ['preferred missing: Go']],
    ['"a major plus" is a wish', ['Databricks is a major plus'], ['preferred missing: Databricks']],
    [
      '"would be beneficial" is a wish',
      ['Slurm would be beneficial'],
      ['preferred missing: Slurm'],
    ],
    [
      'a wish in brackets is for what stands there',
      ['Python (Rust preferred)'],
      ['required missing: Python', 'preferred missing: Rust'],
    ],
    [
      '"ideally" wishes for what follows',
      ['Shipped Python services, ideally on Kubernetes'],
      ['required missing: Python', 'preferred missing: Kubernetes'],
    ],
    ['asked both ways it is required', ['Go', '# Bonus', 'Go'], ['required missing: Go']],
  ])('%s', (_rule, lines, expected) => {
    expect(told(lines, personWith([])).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what is not asked of the reader', () => {
  test.each<[string, string[]]>([
    ['the subject of a degree', ['PhD in Machine Learning, Statistics or a related field']],
    ['colleagues', ['Partner with Data Science and Security teams']],
    ['people one works with', ['Work with data scientists and program managers']],
    ['what the firm says of its stack', ['Our backend runs on Java and Terraform']],
    ['what the firm says of itself', ['For 8 years, Acme has powered generative AI']],
    ['what the firm promises', ['At Acme, you will work alongside leaders in robotics']],
    ['what one burns for', ['Passionate about robotics']],
    ['benefits', ['# Benefits', 'Conferences on Kubernetes']],
    ['the law', ['# Equal opportunity', 'We value security and compliance for all']],
    ['duties', ['# What you will do', 'Move services to Go']],
    ['what is not needed', ['No experience with Java is needed']],
  ])('%s', (_rule, lines) => {
    const items = gapOf(lines, personWith([]), { company: 'Acme' }).items;
    expect(items.filter(({ skills }) => skills.length > 0).map(({ label }) => label)).toEqual([]);
  });
});

describe('the two numbers', () => {
  test.each<[string, string[], Has[], [number, number], [number, number]]>([
    [
      'required and preferred are counted apart',
      ['Python', 'Slurm', '# Nice to have', 'Go'],
      ['python', 'go'],
      [1, 2],
      [1, 1],
    ],
    ['a stand-in does not count as met', ['AWS'], ['gcp'], [0, 1], [0, 0]],
    ['a part does not count as met', ['5+ years of Python'], ['python 2'], [0, 2], [0, 0]],
    [
      'what is only mentioned does not count',
      ['# About us', 'You work near AWS'],
      [],
      [0, 0],
      [0, 0],
    ],
    [
      'qualities count neither way',
      ['Excellent communication skills', 'Go'],
      ['go'],
      [1, 1],
      [0, 0],
    ],
    [
      'terms the profile does not speak of count neither way',
      ['Fluent English', 'Must be authorized to work in the US', 'Go'],
      ['go'],
      [1, 1],
      [0, 0],
    ],
    [
      'years the profile does not give count as not met',
      ['8+ years of experience', 'Go'],
      ['go'],
      [1, 2],
      [0, 0],
    ],
  ])('%s', (_rule, lines, has, required, preferred) => {
    const gap = gapOf(lines, personWith(has));
    expect([gap.required.met, gap.required.of]).toEqual(required);
    expect([gap.preferred.met, gap.preferred.of]).toEqual(preferred);
  });

  test('qualities are told apart, with whether the profile names them', () => {
    const { qualities } = gapOf(
      ['Communication and problem solving'],
      personWith(['communication']),
    );
    expect(qualities?.map(({ name, held }) => [name, held])).toEqual([
      ['Communication', true],
      ['Problem solving', false],
    ]);
  });
});
