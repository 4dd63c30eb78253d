import { expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import type { Posting } from '../../../posting';
import { judgeAgain, type Shelf } from './judge-again';

const keys = Array.from({ length: 200 }, (_, at) => `linkedin ${at}`);
const { judgement } = madeEntry();
const posting = (key: string): Posting => ({
  board: 'linkedin',
  url: '',
  id: key,
  title: key,
  company: null,
  location: [],
  workplace: null,
  employmentType: null,
  posted: null,
  applicants: null,
  pay: [],
  blocks: [],
});
const pool = {
  size: 3,
  judge: async (_lane: number, postings: (Posting | null)[]) =>
    postings.map((one) => one && judgement),
};

/** A store in memory; the text of `missing` is gone. */
function shelf(missing?: string): Shelf & { stored: string[] } {
  const stored: string[] = [];
  return {
    stored,
    postings: async (some) => some.map((key) => (key === missing ? null : posting(key))),
    store: async (judged) => stored.push(...judged.map(({ key }) => key)) && judged.length,
  };
}

test('every posting is judged once, whatever the number of threads', async () => {
  const kept = shelf();
  const told: number[] = [];
  const judged = await judgeAgain(
    keys,
    kept,
    pool,
    (done) => told.push(done),
    new AbortController().signal,
  );
  expect(judged).toBe(200);
  expect(kept.stored.toSorted()).toEqual(keys.toSorted());
  expect(told).toEqual([40, 80, 120, 160, 200]);
});

test('one without a text is passed over', async () => {
  const kept = shelf('linkedin 7');
  const judged = await judgeAgain(keys, kept, pool, () => {}, new AbortController().signal);
  expect(judged).toBe(199);
  expect(kept.stored).not.toContain('linkedin 7');
});

test('what is judged before a stop stays, and nothing new is begun', async () => {
  const kept = shelf();
  const life = new AbortController();
  const judged = await judgeAgain(
    keys,
    kept,
    { ...pool, size: 1 },
    () => life.abort(),
    life.signal,
  );
  expect(judged).toBe(kept.stored.length);
  // The piece under way, and the one that was fetched ahead.
  expect(judged).toBe(80);
});

test('a failure of the store ends it with its reason', async () => {
  const kept = { ...shelf(), store: async () => Promise.reject(new Error('The disk is full.')) };
  await expect(
    judgeAgain(keys, kept, pool, () => {}, new AbortController().signal),
  ).rejects.toThrow('The disk is full.');
});
