import { describe, expect, test } from 'vitest';
import { readSetAside, setAsideFor, withFlag, withoutFlag } from './set-aside';

const none = readSetAside(undefined);
describe('findings that are no problem', () => {
  test('for this posting: another one still shows it', () => {
    const here = withFlag(none, 'linkedin 1', 'on-call', 'here');
    expect([...setAsideFor(here, 'linkedin 1')]).toEqual(['on-call']);
    expect([...setAsideFor(here, 'linkedin 2')]).toEqual([]);
  });

  test('always: every posting is spared it', () => {
    const always = withFlag(none, 'linkedin 1', 'on-call', 'always');
    expect([...setAsideFor(always, 'linkedin 2')]).toEqual(['on-call']);
  });

  test('brought back is back everywhere, and nothing else comes with it', () => {
    const both = withFlag(
      withFlag(withFlag(none, 'a', 'on-call', 'always'), 'a', 'on-call', 'here'),
      'a',
      'travel-heavy',
      'here',
    );
    expect([...setAsideFor(withoutFlag(both, 'a', 'on-call'), 'a')]).toEqual(['travel-heavy']);
  });

  test('the oldest postings are forgotten, so that the store stays small', () => {
    let many = none;
    for (let at = 0; at < 501; at++) many = withFlag(many, `posting ${at}`, 'on-call', 'here');
    expect(many.postings).toHaveLength(500);
    expect([...setAsideFor(many, 'posting 0')]).toEqual([]);
    expect([...setAsideFor(many, 'posting 500')]).toEqual(['on-call']);
  });

  test('whatever lies in the store is read without a fall', () => {
    for (const odd of [null, 4, 'x', [], { always: 'x', postings: [null, { posting: 3 }] }]) {
      expect(readSetAside(odd)).toEqual({ always: [], postings: [] });
    }
    expect(readSetAside({ always: ['a', 3], postings: [{ posting: 'p' }] })).toEqual({
      always: ['a'],
      postings: [{ posting: 'p', flags: [] }],
    });
  });
});
