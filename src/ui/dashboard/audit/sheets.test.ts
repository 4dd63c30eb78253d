import { expect, test } from 'vitest';
import { emptyDraft, mostText } from './draft';
import { formerOf, sheetsWith } from './sheets';

const own = { ...emptyDraft('own'), title: 'Head of ML', text: 'We draw maps.' };

test('a selected text gets a sheet of its own, and the draft that was there can come back', () => {
  const sheets = sheetsWith('Lead a team.', { 'audit-draft': own }, 'one');
  expect(sheets['audit-draft']).toEqual({ ...emptyDraft('one'), text: 'Lead a team.' });
  expect(formerOf('one', sheets)).toEqual(own);
  expect(formerOf('another', sheets)).toBeNull();
});

test('a second selection does not cost the draft either', () => {
  const first = sheetsWith('Lead a team.', { 'audit-draft': own }, 'one');
  const second = sheetsWith('Lead two teams.', first, 'two');
  expect(formerOf('two', second)).toEqual(own);
});

test('a blank sheet, none, or a damaged one leaves nothing to come back to', () => {
  for (const before of [emptyDraft('blank'), undefined, 7, { id: 3 }])
    expect(formerOf('one', sheetsWith('Lead.', { 'audit-draft': before }, 'one'))).toBeNull();
});

test('a text longer than any posting is cut', () => {
  const { 'audit-draft': draft } = sheetsWith('x'.repeat(mostText + 9), {}, 'one');
  expect((draft as { text: string }).text).toHaveLength(mostText);
});
