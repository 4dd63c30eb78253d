import { expect, test } from 'vitest';
import type { GapItem } from '../../insights';
import { nextMarkdown } from './next-markdown';

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

test('what next reads as a document, without empty headings', () => {
  const steps = [{ item: slurm, weight: 1, why: ['The posting requires it'], advice: [] }];
  const words = nextMarkdown('Director, Palisade', gap, steps, {
    strengths: [],
    gaps: [{ label: 'Slurm', words: 'Say it plainly.', evidence: null }],
    topics: [],
  });
  expect(words).toBe(`# Director, Palisade

1 of 2 required met, 0 of 0 preferred met.

## What next

- **Slurm**: Not in your profile. The posting requires it.

## Usual in this role, not mentioned here

- Hiring (you have it)

## Gaps, honestly

- **Slurm**: Say it plainly.
`);
});

test('the posting’s words cannot make markup of their own', () => {
  const hostile = '[click](https://x) <img>\n# big';
  const words = nextMarkdown(hostile, gap, [], { strengths: [], gaps: [], topics: [] });
  expect(words.split('\n')[0]).toBe('# \\[click\\](https://x) \\<img\\> \\# big');
});
