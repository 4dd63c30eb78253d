import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { sayEnglish } from '../../words/say-english';
import { readPosting } from '../read/read-posting';
import type { FlagContext } from './flag';
import { readable } from './readable';
import { postingOf } from './scene';

const knowledge = loadKnowledge();

function contextOf(text: string): FlagContext {
  const posting = postingOf(text);
  const facts = readPosting(posting, knowledge);
  const role = { id: null, confidence: 0, ranked: [] };
  const pay = { posted: null, bands: facts.pay, expected: null, noEstimate: null, verdict: null };
  return { posting, facts, role, pay, knowledge, today: '2026-11-21', say: sayEnglish };
}

const lengthOf = ({ facts }: FlagContext) =>
  facts.sentences.reduce((sum, { text }) => sum + text.length, 0);

test('an ordinary posting is read whole, with the very sentences it has', () => {
  const context = contextOf('Lead the team. Own the budget.');
  const read = readable(context);
  expect(read.facts.sentences).toEqual(context.facts.sentences);
  expect(read.facts.sentences[1]).toBe(context.facts.sentences[1]);
});

test('of an endless posting so much is read as a real one has, the last sentence cut', () => {
  const context = contextOf('You lead the team and own the whole of its budget. '.repeat(2000));
  const read = readable(context);
  expect(lengthOf(context)).toBeGreaterThan(30_000);
  expect(lengthOf(read)).toBe(24_000);
});

test('short sentences count as eight letters', () => {
  const context = contextOf('No.\n\n'.repeat(9000));
  expect(readable(context).facts.sentences.length).toBeLessThanOrEqual(3000);
});

test('sixty bands of pay are read, not more', () => {
  const lines = Array.from({ length: 90 }, (_, at) => `- Salary: $${100 + at},000 a year`);
  const context = contextOf(lines.join('\n'));
  const bands = Array.from({ length: 90 }, () => context.facts.pay[0]).flatMap(
    (band) => band ?? [],
  );
  const read = readable({
    ...context,
    facts: { ...context.facts, pay: bands },
    pay: { ...context.pay, bands },
  });
  expect([read.facts.pay.length, read.pay.bands.length]).toEqual([60, 60]);
});

test('what is worked out over the same posting is worked out once', () => {
  const context = contextOf('Lead the team.');
  expect(readable(context).facts).toBe(readable(context).facts);
});
