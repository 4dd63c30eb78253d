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
