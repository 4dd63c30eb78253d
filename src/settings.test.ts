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

test('a place outside its limits is brought within them, and nonsense is the usual one', () => {
  const { place } = readSettings({
    place: { side: 'top', width: 9_000, height: 3, tab: Number.NaN },
  });
  expect(place).toEqual({ side: 'right', width: 640, height: 30, tab: defaultSettings.place.tab });
  expect(readSettings({ place: 'left' }).place).toEqual(defaultSettings.place);
});

test('a place that was chosen stays, in whole pixels', () => {
  const { place } = readSettings({ place: { side: 'left', width: 512.4, height: 70, tab: 0 } });
  expect(place).toEqual({ side: 'left', width: 512, height: 70, tab: 0 });
});
