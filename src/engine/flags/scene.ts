import type { Block, Posting } from '../../posting';
import type { Example, Scene } from './flag';

/** What a line of a scene stands for, by how it begins. */
const kinds: readonly (readonly [string, Block['kind']])[] = [
  ['# ', 'heading'],
  ['- ', 'item'],
];

/** The posting an example of a flag stands for. */
export function postingOf(example: Example): Posting {
  const scene: Scene = typeof example === 'string' ? { text: example } : example;
  return {
    board: 'example',
    url: 'https://jobs.example/1',
    id: '1',
    title: scene.title ?? 'Director of Machine Learning Infrastructure',
    company: scene.company ?? 'Northlake Robotics',
    location: scene.location ?? [],
    workplace: scene.workplace ?? null,
    employmentType: scene.employmentType ?? null,
    posted: scene.posted ?? null,
    applicants: null,
    pay: scene.pay ?? [],
    blocks: scene.text
      .split('\n')
      .filter((line) => line !== '')
      .map(blockOf),
  };
}

function blockOf(line: string): Block {
  const [mark, kind] = kinds.find(([start]) => line.startsWith(start)) ?? ['', 'paragraph'];
  return { kind, text: line.slice(mark.length) };
}
