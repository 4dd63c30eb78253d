import { expect, test } from 'vitest';
import { blockOf } from './block-kinds';

test.each([
  ['• Ray', false, 'item'],
  ['2. Ray', true, 'item'],
  ['What you will do:', true, 'heading'],
  ['What you will do', false, 'paragraph'],
  ['Note: all of it in Leeds', true, 'paragraph'],
  ['We train models.', true, 'paragraph'],
  [`${'We train models and '.repeat(6)}more`, true, 'paragraph'],
])('a paragraph that reads “%s”, in bold: %s, is a %s', (text, bold, kind) => {
  expect(blockOf({ kind: 'paragraph', text, ...(bold && { bold }) })).toEqual({ kind, text });
});

test('what the page marks stays what it is', () => {
  expect(blockOf({ kind: 'heading', text: '- You -' }).kind).toBe('heading');
});
