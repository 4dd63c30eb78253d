import { expect, test } from 'vitest';
import { defaultSettings, readSettings } from './settings';

test('settings nobody chose are the defaults', () => {
  expect(readSettings(undefined)).toEqual(defaultSettings);
  expect(readSettings(null)).toEqual(defaultSettings);
});

test('a wish another version does not know is the default, the others stay', () => {
  expect(readSettings({ home: 'moon', collapsed: true, colour: 1 })).toEqual({
    home: 'page',
    collapsed: true,
  });
  expect(readSettings({ home: 'side-panel', collapsed: 'yes' })).toEqual({
    home: 'side-panel',
    collapsed: false,
  });
});
