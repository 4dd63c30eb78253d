import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { Sentence } from './facts';
import { findSkills } from './skills';

const { skills } = loadKnowledge();

function asked(text: string): string[] {
  const sentence: Sentence = {
    block: 0,
    start: 0,
    end: text.length,
    text,
    section: 'requirements',
  };
  return findSkills([sentence], skills, [])
    .filter(({ level }) => level === 'required')
    .map(({ id }) => id)
    .sort();
}

test.each([
  ['Certifications (AWS, Azure)', ['aws-certification', 'azure-certification']],
  ['AWS or Azure certification', ['aws-certification', 'azure-certification']],
  ['Professional certifications such as AWS', ['aws-certification']],
])('“%s” asks for certificates, not for the skills', (text, ids) => {
  expect(asked(text)).toEqual(ids);
});

test('a skill beside a certificate is still asked for', () => {
  expect(asked('Experience with Python; AWS certification')).toEqual([
    'aws-certification',
    'python',
  ]);
});

test('a certificate we do not know is no demand for the skill', () => {
  expect(asked('Certifications in Python')).toEqual([]);
});
