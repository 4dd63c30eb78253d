import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { Block, Posting } from '../../posting';
import { readPosting } from './read-posting';

const knowledge = loadKnowledge();

function postingOf(blocks: Block[]): Posting {
  return {
    board: 'test',
    url: '',
    id: null,
    title: 'Director of ML Platform',
    company: null,
    location: ['Seattle, WA'],
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks,
  };
}

/** Milliseconds of this process's own time: a reader that is not linear takes minutes for a megabyte. */
const budget = 200;

/** The quickest of four: the first ones also pay for what is compiled, and the machine may be busy. */
function timeOf(posting: Posting): number {
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage();
    readPosting(posting, knowledge);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const pieces = {
  figures: '10+ years 24/7 on-call $1',
  'one endless word': 'machine',
  digits: '1',
  'grouped digits': '1,000',
  'digits and spaces': '1 ,  0 ',
  spaces: ' ',
  'open pay ranges': '$100,000 - $',
  'pay ranges': '$100k to $200k a year ',
  'ordinary sentences': 'You lead machine learning platform teams on Kubernetes, 10+ years. ',
  'dots apart': '. . ',
  'headings in a run of text': 'Requirements: ',
  degrees: "bachelor's or master's degree in ",
  'years of leading': 'ten years of leading ',
  workplaces: 'hybrid or remote, ',
  'skills in a list': 'AWS, GCP or Azure, ',
  brackets: '(((',
  'line breaks': 'Pay\n',
  'capitals without end': 'REQUIREMENTS ',
};

test.each(Object.entries(pieces))(
  'a megabyte of %s in one block is read in time',
  (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(timeOf(postingOf([{ kind: 'paragraph', text }]))).toBeLessThan(budget);
  },
);

test.each(Object.entries(pieces))(
  'a megabyte of %s in short blocks is read in time',
  (_name, piece) => {
    const text = piece.repeat(Math.ceil(60 / piece.length));
    const blocks = Array.from(
      { length: Math.ceil(1_000_000 / text.length) },
      (_, at): Block => ({
        kind: at % 3 === 0 ? 'heading' : at % 3 === 1 ? 'item' : 'paragraph',
        text,
      }),
    );
    expect(timeOf(postingOf(blocks))).toBeLessThan(budget);
  },
);

test('an endless title is read in time', () => {
  const posting = { ...postingOf([]), title: 'Director of ML, remote or $100k to '.repeat(30_000) };
  expect(timeOf(posting)).toBeLessThan(budget);
});
