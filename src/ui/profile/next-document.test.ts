import { expect, test } from 'vitest';
import type { TalkingPoints } from '../../engine/gap/talking-points';
import type { GapItem } from '../../insights';
import { nextDocument, nextMarkdown, nextText } from './next-document';

const slurm: GapItem = {
  skills: ['slurm'],
  label: 'Slurm',
  strength: 'required',
  state: 'missing',
  because: 'Not in your profile.',
  evidence: null,
};
const gap = {
  items: [slurm],
  required: { met: 1, of: 2 },
  preferred: { met: 0, of: 0 },
  unmentioned: [{ id: 'hiring', name: 'Hiring', weight: 0.9, held: true }],
};
const nothing: TalkingPoints = {
  strengths: [],
  gaps: [],
  examples: [],
  questions: [],
  topics: [],
};
const steps = [{ item: slurm, weight: 1, why: ['The posting requires it'], advice: [] }];
const points = {
  ...nothing,
  strengths: [
    { label: 'Go', words: '(expert).', evidence: { quote: 'Expert in *Go*', span: null } },
  ],
  questions: ['Who runs the cluster?'],
};

test('what next reads as a document, without empty headings', () => {
  expect(
    nextMarkdown(nextDocument('Director, Palisade', gap, steps, points)),
  ).toBe(`# Director, Palisade

1 of 2 required met in full.

## What blocks most, first

- **Slurm**: Not in your profile. The posting requires it.

## Strengths to speak of

- **Go**: (expert). The posting: “Expert in \\*Go\\*”

## Questions to ask

- Who runs the cluster?

## Usual in this role, not mentioned here

- Hiring (you have it)
`);
});

test('as text it has no marks of Markdown', () => {
  expect(nextText(nextDocument('Director, Palisade', gap, [], points))).toBe(`Director, Palisade

1 of 2 required met in full.

STRENGTHS TO SPEAK OF
- Go: (expert). The posting: “Expert in *Go*”

QUESTIONS TO ASK
- Who runs the cluster?

USUAL IN THIS ROLE, NOT MENTIONED HERE
- Hiring (you have it)
`);
});

test('the posting’s words cannot make markup of their own', () => {
  const hostile = '[click](https://x) <img>\n# big';
  const words = nextMarkdown(nextDocument(hostile, gap, [], nothing));
  expect(words.split('\n')[0]).toBe('# \\[click\\](https://x) \\<img\\> \\# big');
});

test.each([
  [{ met: 1, of: 2 }, { met: 0, of: 3 }, '1 of 2 required and 0 of 3 preferred met in full.'],
  [{ met: 0, of: 0 }, { met: 1, of: 3 }, '1 of 3 preferred met in full.'],
  [{ met: 0, of: 0 }, { met: 0, of: 0 }, 'Nothing is asked.'],
])('what is met is summed up: %#', (required, preferred, words) => {
  expect(nextDocument('A', { ...gap, required, preferred }, [], nothing).summary).toBe(words);
});
