import { expect, test } from 'vitest';
import { splitHead } from './leading-lines';

test('a first line that is a title becomes the title and leaves the text', () => {
  expect(splitHead('# Director of MLOps\n\nWe move trains.\n')).toEqual({
    title: 'Director of MLOps',
    company: '',
    location: '',
    text: 'We move trains.\n',
  });
});

test('labelled lines at the head fill their fields', () => {
  expect(
    splitHead(
      'Job title: Head of ML\nCompany: Harbour Rail\n**Location:** Leeds, UK\nWe move trains.',
    ),
  ).toEqual({
    title: 'Head of ML',
    company: 'Harbour Rail',
    location: 'Leeds, UK',
    text: 'We move trains.',
  });
});

test('a sentence, and labels further down, stay in the text', () => {
  const text = 'We look for a director.\nb\nc\nd\ne\nf\nLocation: Leeds';
  expect(splitHead(text)).toEqual({ title: '', company: '', location: '', text });
});
