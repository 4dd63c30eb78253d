import { expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import { judgeAgain } from './judge-again';

const keys = Array.from({ length: 500 }, (_, at) => `linkedin ${at}`);
const { judgement } = madeEntry();
/** Threads that judge at once; the text of 'linkedin 7' is gone. */
const pool = {
  size: 3,
  judge: async (_lane: number, some: readonly string[]) =>
    some.map((key) => (key === 'linkedin 7' ? null : judgement)),
};

/** A store in memory. */
function shelf() {
  const stored: string[] = [];
  const store = async (judged: { key: string }[]) => {
    stored.push(...judged.map(({ key }) => key));
    return judged.length;
  };
  return { stored, store };
}

test('every posting is judged once, whatever the number of threads, and one without a text passed over', async () => {
  const { stored, store } = shelf();
  const told: number[] = [];
  const judged = await judgeAgain(
    keys,
    store,
    pool,
    (done) => told.push(done),
    new AbortController().signal,
  );
  expect(judged).toBe(499);
  expect(stored.toSorted()).toEqual(keys.filter((key) => key !== 'linkedin 7').toSorted());
  expect(told).toEqual([100, 200, 300, 400, 500]);
});

test('what is judged before a stop stays, and nothing new is begun', async () => {
  const { stored, store } = shelf();
  const life = new AbortController();
  const judged = await judgeAgain(
    keys,
    store,
    { ...pool, size: 1 },
    () => life.abort(),
    life.signal,
  );
  expect(judged).toBe(stored.length);
  // The piece that was stored, and the one under way meanwhile; one has no text.
  expect(judged).toBe(199);
});

test('texts that cannot be read end it with the reason; what was stored stays', async () => {
  const { stored, store } = shelf();
  let pieces = 0;
  const judge: typeof pool.judge = async (lane, some) => {
    if (pieces++ > 0) throw new Error('The disk is gone.');
    return pool.judge(lane, some);
  };
  await expect(
    judgeAgain(keys, store, { size: 1, judge }, () => {}, new AbortController().signal),
  ).rejects.toThrow('The disk is gone.');
  expect(stored).toHaveLength(99);
});

test('a failure of the store ends it with its reason', async () => {
  const store = async () => Promise.reject(new Error('The disk is full.'));
  await expect(
    judgeAgain(keys, store, pool, () => {}, new AbortController().signal),
  ).rejects.toThrow('The disk is full.');
});
