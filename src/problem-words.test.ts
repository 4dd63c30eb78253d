import { expect, test } from 'vitest';
import { problemWords } from './problem-words';

test.each([
  [new DOMException('The current transaction exceeded its limits.', 'QuotaExceededError'), /room/],
  [new Error('Resource::kQuotaBytes quota exceeded'), /room/],
  [
    new DOMException('The requested version (3) is less than (9).', 'VersionError'),
    /Update Rolescope/,
  ],
  [new DOMException('One of the object stores was not found.', 'NotFoundError'), /made anew/],
  [new DOMException('The database connection is closing.', 'InvalidStateError'), /Try again/],
  [new Error('Extension context invalidated.'), /Reload this page/],
  [
    new Error('Could not establish connection. Receiving end does not exist.'),
    /Look whether it is done/,
  ],
  [
    new Error('… but the message channel closed before a response was received'),
    /Look whether it is done/,
  ],
])('what the browser says becomes what to do: %s', (problem, words) => {
  expect(problemWords(problem)).toMatch(words);
  expect(problemWords(new Error(problemWords(problem)))).toBe(problemWords(problem));
});

test('our own words stay as they are', () => {
  expect(problemWords(new Error('This is no profile: notes: too long'))).toBe(
    'This is no profile: notes: too long',
  );
  expect(problemWords('gone')).toBe('gone');
});
