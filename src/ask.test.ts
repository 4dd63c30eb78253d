import { afterEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { ask } from './ask';

/** The browser's messages: each request gets the next of these answers, an Error is a failure. */
function background(...answers: unknown[]): unknown[] {
  const heard: unknown[] = [];
  const sendMessage = async (message: unknown) => {
    heard.push(message);
    const answer = answers[heard.length - 1];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  Object.assign(browser, { runtime: { sendMessage } });
  return heard;
}

afterEach(() => {
  Reflect.deleteProperty(browser, 'runtime');
});

const nobody = new Error('Could not establish connection. Receiving end does not exist.');

test('what nobody heard is asked once more', async () => {
  const heard = background(nobody, { answer: null });
  expect(await ask('library:entry', { key: 'a' })).toBeNull();
  expect(heard).toEqual(Array(2).fill({ verb: 'library:entry', key: 'a' }));
});

test('and no more than once', async () => {
  const heard = background(nobody, nobody, { answer: null });
  await expect(ask('library:entry', { key: 'a' })).rejects.toThrow('Receiving end');
  expect(heard).toHaveLength(2);
});

test('another failure, and a refusal, is told at once', async () => {
  const heard = background(new Error('QuotaExceededError'), { answer: null });
  await expect(ask('library:entry', { key: 'a' })).rejects.toThrow('QuotaExceeded');
  expect(heard).toHaveLength(1);
  background({ refused: 'Not for a job page.' });
  await expect(ask('library:entry', { key: 'a' })).rejects.toThrow('Not for a job page.');
});

test('silence is no answer', async () => {
  background(undefined);
  await expect(ask('library:entry', { key: 'a' })).rejects.toThrow('did not answer');
});
