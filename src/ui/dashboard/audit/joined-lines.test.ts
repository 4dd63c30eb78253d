import { expect, test } from 'vitest';
import { joinedLines } from './joined-lines';

const long = 'You lead the machine learning platform and the people who';

test('a line that breaks in the middle of a sentence goes on', () => {
  expect(joinedLines(`${long}\nrun it.`)).toBe(`${long} run it.`);
});

test('bullets, capitals, blank lines and short lines begin anew', () => {
  const text = `${long}\n• Calm\n${long}\nWhat we offer\n${long}\n\nShort\nlines`;
  expect(joinedLines(text)).toBe(text);
});
