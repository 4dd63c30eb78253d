import { expect, test } from 'vitest';
import { madeEntry } from '../../../library/made-entry';
import { judgedBefore } from './judged-before';

const fit = { met: 1, of: 2 };
const older = madeEntry({ key: 'older' }, { knowledge: '1' });
const unfitted = madeEntry({ key: 'unfitted' }, { knowledge: '2' });
const fresh = madeEntry({ key: 'fresh' }, { knowledge: '2', fit });
const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

test('what older knowledge judged is judged again, each posting once', () => {
  const { byOlder, withoutProfile } = judgedBefore([older, unfitted, fresh], '2', true);
  expect(keysOf(byOlder)).toEqual(['older']);
  expect(keysOf(withoutProfile)).toEqual(['unfitted']);
});

test('without a profile there is nothing new to hold a posting against', () => {
  expect(judgedBefore([unfitted, fresh], '2', false)).toEqual({ byOlder: [], withoutProfile: [] });
});
