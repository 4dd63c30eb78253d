import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { sayEnglish } from '../../words/say-english';
import { fileText } from './file-text';
import { readResume } from './read-resume';

const noPdf = async () => {
  throw new Error('no PDF was given');
};

test('a huge file is refused by its size alone, in words', async () => {
  const huge = new Uint8Array(40_000_000).fill(120);
  await expect(fileText(huge, noPdf, sayEnglish)).rejects.toThrow(
    'This file has 40 MB; a résumé has less than 15.',
  );
});

test('the largest text that is taken is read as far as a résumé can go', async () => {
  const line = 'Skills: Python, Kubernetes and Terraform.\n';
  const bytes = new TextEncoder().encode(line.repeat(Math.floor(14_900_000 / line.length)));
  const findings = readResume(
    await fileText(bytes, noPdf, sayEnglish),
    loadKnowledge(),
    '2026-11-21',
  );
  expect(findings.map((one) => one.kind === 'skill' && one.id).sort()).toEqual([
    'kubernetes',
    'python',
    'terraform',
  ]);
});

test.each([
  ['zeros', new Uint8Array(5_000)],
  ['letters of another alphabet’s file', new Uint8Array(5_000).fill(0xe4)],
])('a file of %s is no text', async (_, bytes) => {
  await expect(fileText(bytes, noPdf, sayEnglish)).rejects.toThrow('This is no file we can read.');
});
