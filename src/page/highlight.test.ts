// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Posting } from '../posting';
import { rangesOf } from './highlight';

const empty = {
  board: 'a',
  url: 'https://a.example/1',
  id: '1',
  company: null,
  location: [],
  workplace: null,
  employmentType: null,
  posted: null,
  applicants: null,
  pay: [],
};

function page(...parts: [tag: string, text: string][]): Element[] {
  const made = parts.map(([tag, text]) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  });
  document.body.replaceChildren(...made);
  return made;
}

test('a span of block −1 is looked for in the title, in the pane before the page', () => {
  const [, pane] = page(['h2', 'Head of ML'], ['section', 'Open: Head of ML']);
  const posting: Posting = { ...empty, title: 'Head of ML', blocks: [] };
  const [range] = rangesOf(posting, [], pane as Element, [{ block: -1, start: 8, end: 10 }]);
  expect(range?.toString()).toBe('ML');
  expect(range?.startContainer.parentNode).toBe(pane);
});

test('a title outside the pane is still found', () => {
  const [title, pane] = page(['h2', 'Head of ML'], ['section', 'Description']);
  const posting: Posting = { ...empty, title: 'Head of ML', blocks: [] };
  const [range] = rangesOf(posting, [], pane as Element, [{ block: -1, start: 0, end: 4 }]);
  expect(range?.startContainer.parentNode).toBe(title);
});

test('spans whose words are gone are left out, the others stay', () => {
  const [first, second] = page(['p', 'Needs Slurm.'], ['p', 'Something else']);
  const posting: Posting = {
    ...empty,
    title: 'Head of ML',
    blocks: [
      { kind: 'paragraph', text: 'Needs Slurm.' },
      { kind: 'paragraph', text: 'Needs InfiniBand.' },
    ],
  };
  const spans = [
    { block: 0, start: 6, end: 11 },
    { block: 1, start: 6, end: 16 },
    { block: 7, start: 0, end: 1 },
  ];
  const ranges = rangesOf(posting, [first as Node, second as Node], document.body, spans);
  expect(ranges.map(String)).toEqual(['Slurm']);
});
