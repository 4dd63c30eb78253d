import { expect, test } from 'vitest';
import { badgeWords } from './badge';

test('a posting with things to ask about shows how many', () => {
  expect(badgeWords(3)).toEqual({
    text: '3',
    title: 'Rolescope: 3 things to ask about this posting',
  });
  expect(badgeWords(1).title).toContain('1 thing to ask');
});

test('a posting with nothing to ask about, and none, leave the icon as it is', () => {
  for (const badge of [0, -1, 0.5, Number.NaN, null])
    expect(badgeWords(badge)).toEqual({ text: '', title: 'Rolescope' });
});

test('a panel that is not in view is announced with a sign that says why', () => {
  expect(badgeWords('refused')).toMatchObject({
    text: '!',
    title: expect.stringContaining('side panel'),
  });
  expect(badgeWords('posting').text).toBe('•');
});
