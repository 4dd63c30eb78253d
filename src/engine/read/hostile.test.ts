import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { Block, Posting } from '../../posting';
import { findAuthorisation } from './authorisation';
import { readPosting } from './read-posting';
import { findRelocation } from './relocation';
import { toSentences } from './sentences';
import { findSpokenLanguages } from './spoken-languages';
import { findTeamSize } from './team-size';
import { findTravel } from './travel';

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

/** What only the gap reads, of demands: a duty and a certificate are read with the skills. */
function readTerms(posting: Posting): void {
  const sentences = toSentences(posting).map((one) => ({
    ...one,
    section: 'requirements' as const,
  }));
  for (const find of [
    findAuthorisation,
    findRelocation,
    findSpokenLanguages,
    findTeamSize,
    findTravel,
  ])
    find(sentences);
}

/** The quickest of four: the first ones also pay for what is compiled, and the machine may be busy. */
function timeOf(
  posting: Posting,
  read: (posting: Posting) => unknown = (one) => readPosting(one, knowledge),
): number {
  const times = [1, 2, 3, 4].map(() => {
    const before = process.cpuUsage();
    read(posting);
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

/** Beginnings of what the gap's readers look for, again and again. */
const terms = {
  'the right to work': 'must be authorized or eligible, not able ',
  sponsorship: 'no visa without current future or any ',
  languages: 'fluent in German or English, ',
  'teams of many': 'managing teams of at least 20 engineers ',
  moving: 'must be willing to relocate to Austin ',
  travel: 'travel up to 10-20% travel ',
  certificates: 'certifications in AWS, Azure or ',
  duties: 'Lead and ',
};

test.each(Object.entries({ ...pieces, ...terms }))(
  'a megabyte of %s holds up none of the gap’s readers',
  (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const posting = postingOf([
      { kind: 'heading', text: 'Requirements' },
      { kind: 'item', text },
    ]);
    expect(timeOf(posting, readTerms)).toBeLessThan(budget);
    expect(timeOf(posting)).toBeLessThan(budget);
  },
);

test('an endless title is read in time', () => {
  const posting = { ...postingOf([]), title: 'Director of ML, remote or $100k to '.repeat(30_000) };
  expect(timeOf(posting)).toBeLessThan(budget);
});
