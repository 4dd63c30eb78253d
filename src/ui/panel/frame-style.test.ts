import { expect, test } from 'vitest';
import { defaultSettings } from '../../settings';
import { frameStyle, noteStyle } from './frame-style';

const open = { ...defaultSettings.place, collapsed: false };

test('beside the posting it stands at its edge, as wide as wished where the window has the room', () => {
  expect(frameStyle({ ...open, side: 'left', width: 500 })).toContain(
    'left:0;top:64px;bottom:16px;width:clamp(320px,500px,min(640px,90vw));',
  );
});

test('folded, the tab stays within the window', () => {
  expect(frameStyle({ ...open, collapsed: true, tab: 900 })).toContain(
    'right:0;top:min(900px,100vh - 112px);width:44px;height:112px;',
  );
});

test('in a narrow window it lies at the bottom, never over all of the page', () => {
  const [, narrow] = frameStyle({ ...open, height: 70 }).split('@media (width<600px)');
  expect(narrow).toContain('bottom:0;left:0;width:auto;height:clamp(200px,70vh,90vh);');
});

test('every declaration ends in a semicolon, for the page makes each important', () => {
  const rules = [true, false].map((collapsed) => frameStyle({ ...open, collapsed }));
  for (const css of [...rules, noteStyle]) {
    expect(css.match(/[^;{}]\}/g)).toBe(null);
  }
});
