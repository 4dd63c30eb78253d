import { expect, test } from 'vitest';
import { defaultSettings, readSettings } from './settings';

test('settings nobody chose are the defaults', () => {
  expect(readSettings(undefined)).toEqual(defaultSettings);
  expect(readSettings(null)).toEqual(defaultSettings);
});

test('a wish another version does not know is the default, the others stay', () => {
  expect(readSettings({ home: 'moon', collapsed: true, colour: 1 })).toEqual({
    ...defaultSettings,
    collapsed: true,
  });
  expect(readSettings({ home: 'side-panel', collapsed: 'yes', boardsOff: 'LinkedIn' })).toEqual({
    ...defaultSettings,
    home: 'side-panel',
  });
});

test('a board that was switched off stays off, once, whatever stands beside it', () => {
  expect(readSettings({ boardsOff: ['LinkedIn', 7, 'Dice', 'LinkedIn'] }).boardsOff).toEqual([
    'LinkedIn',
    'Dice',
  ]);
});

test('no list is marked before somebody chose its board', () => {
  expect(readSettings({ listMarks: 'LinkedIn' }).listMarks).toEqual([]);
  expect(readSettings({ listMarks: ['Indeed', null, 'Indeed'] }).listMarks).toEqual(['Indeed']);
});
