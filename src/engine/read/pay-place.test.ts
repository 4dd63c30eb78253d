import { describe, expect, test } from 'vitest';
import { currencyOfPlaces, dollarOf, fitsPlace } from './pay-place';

describe('the money of a place', () => {
  test.each([
    ['Denver, CO', 'USD'],
    ['Toronto, ON, Canada', 'CAD'],
    ['Singapore', 'SGD'],
    ['Berlin', 'EUR'],
    ['London | New York, NY', 'USD'],
    ['Remote', null],
    ['', null],
  ])('%s: %s', (words, currency) => {
    expect(currencyOfPlaces(words)).toBe(currency);
  });
});

describe('a band is for the posting’s own place', () => {
  test.each([
    ['Denver', ['Denver, CO']],
    ['denver metro', ['Boston', ' Denver ']],
    ['Ohio', ['Remote (Ohio)']],
    ['Colorado and Nevada', ['Nevada/Utah']],
  ])('%s, of %j', (where, locations) => {
    expect(fitsPlace(where, locations)).toBe(true);
  });

  test.each([
    [null, ['Denver, CO']],
    ['Denver', []],
    ['Boston', ['Denver, CO']],
    ['Colorado', ['Denver, CO']],
    ['Oman Corp', ['Oma']],
  ])('%s is not, of %j', (where, locations) => {
    expect(fitsPlace(where, locations)).toBe(false);
  });
});

describe('a bare dollar', () => {
  test.each([
    ['', ' CAD', 'SGD', 'CAD'],
    ['CAD ', '', null, 'CAD'],
    ['in Canadian ', '', null, 'CAD'],
    ['AUD ', '', null, 'AUD'],
    ['', ' for Australia', null, 'AUD'],
    ['', ' USD', 'CAD', 'USD'],
    ['In the US: ', '', 'CAD', 'USD'],
    ['In the U.S.: ', '', 'CAD', 'USD'],
    ['In the United States: ', '', 'CAD', 'USD'],
  ])('is what the words beside it say: “%s$…%s”, posted for %s', (before, after, local, money) => {
    expect(dollarOf(before, after, local, true)).toBe(money);
  });

  test('is that of the place where the place has dollars, else the American', () => {
    expect(dollarOf('', '', 'NZD', true)).toBe('NZD');
    expect(dollarOf('', '', 'EUR', true)).toBe('USD');
    expect(dollarOf('', '', null, true)).toBe('USD');
  });

  test('a sum without a sign is in the money of the place, whatever that is', () => {
    expect(dollarOf('', '', 'EUR', false)).toBe('EUR');
    expect(dollarOf('', '', null, false)).toBe('USD');
  });

  test('CAD is a kind of software, and far words speak of other things', () => {
    expect(dollarOf('CAD engineer in Ohio: ', '', null, true)).toBe('USD');
    expect(dollarOf('', ' a year for CAD work', null, true)).toBe('USD');
    const far = ' of our many people and teams who work there every day of the year';
    expect(dollarOf(`Canada${far} `, '', null, true)).toBe('USD');
    expect(dollarOf('', `${far} Canada`, null, true)).toBe('USD');
  });
});
