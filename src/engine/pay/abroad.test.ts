import { expect, test } from 'vitest';
import { placeAbroad } from './abroad';

test('a country or a large city abroad is found among other words', () => {
  expect(placeAbroad('Riyadh, Riyadh, Saudi Arabia')).toBe('Saudi Arabia');
  expect(placeAbroad('Enterprise Architect - Remote (Romania)')).toBe('Romania');
  expect(placeAbroad('Buenos Aires or remote')).toBe('Buenos Aires');
  expect(placeAbroad('Remote, EMEA')).toBe('EMEA');
  expect(placeAbroad('Cluj-Napoca')).toBe('Cluj-Napoca');
});

test('a place in the US that is called like a country is not abroad', () => {
  expect(placeAbroad('Atlanta, Georgia')).toBeNull();
  expect(placeAbroad('Lebanon, NH')).toBeNull();
  expect(placeAbroad('United States')).toBeNull();
  expect(placeAbroad('Remote')).toBeNull();
  expect(placeAbroad('')).toBeNull();
});

test.each([
  ['ABU DHABI (hybrid)', 'Abu Dhabi'],
  ['remote, united arab emirates', 'United Arab Emirates'],
  ['UAE', 'UAE'],
  ['KSA', 'KSA'],
  ['latam', 'LATAM'],
  ['Latin America', 'Latin America'],
  ['Zürich, Zambia', 'Zambia'],
  ['South Africa', 'South Africa'],
  ['Ho Chi Minh City', 'Ho Chi Minh City'],
  ['Oslo; Cairo', 'Oslo'],
  ['American Samoa or Apia, Samoa', 'Samoa'],
])('%s: the longest name that is first named, as it is spelt', (words, place) => {
  expect(placeAbroad(words)).toBe(place);
});

test.each([
  'Guam',
  'Pago Pago, American Samoa',
  'Puerto Rico',
  'European Union',
  'Jordan',
  'Oslovia',
  'x',
])('%s is no place abroad', (words) => {
  expect(placeAbroad(words)).toBeNull();
});
