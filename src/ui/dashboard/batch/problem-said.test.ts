import { expect, test } from 'vitest';
import { FileProblem } from './file-problem';
import { fileProblemWords, recordProblemWords } from './problem-said';

test('a file that cannot be read says where, and what to do', () => {
  expect(fileProblemWords(new FileProblem('endlessRow', 12))).toBe(
    'The row on line 12 never ends: a closing quote is missing.',
  );
  expect(fileProblemWords(new FileProblem('empty'))).toMatch(/Choose one/);
});

test('what nobody foresaw is said as it came', () => {
  expect(fileProblemWords(new Error('It fell.'))).toBe('It fell.');
});

test('a record that could not be judged says why', () => {
  expect(recordProblemWords({ code: 'notJudged', reason: 'too deep' })).toBe(
    'this could not be judged (too deep)',
  );
  expect(recordProblemWords({ code: 'noTitle' })).toBe('the posting has no title');
});
