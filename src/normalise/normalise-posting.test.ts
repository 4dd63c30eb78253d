import { describe, expect, test } from 'vitest';
import { postingSchema } from '../posting';
import type { RawPosting } from '../raw-posting';
import { normalisePosting } from './normalise-posting';

const raw: RawPosting = {
  board: 'acme',
  url: 'https://jobs.acme.example/1',
  id: '1',
  title: 'Head of ML',
  blocks: [],
};
const of = (parts: Partial<RawPosting>) => normalisePosting({ ...raw, ...parts });

test('what comes out is a posting as the engine takes it', () => {
  expect(postingSchema.parse(of({}))).toEqual(of({}));
});

describe('labels without a name of their own', () => {
  test('are told apart by their words', () => {
    const { pay, workplace, employmentType } = of({
      facts: ['£140K/yr - £150K/yr', 'On-site', 'Full-time'],
    });
    expect(pay[0]).toMatchObject({ min: 140_000, max: 150_000, currency: 'GBP', period: 'year' });
    expect(workplace).toBe('onsite');
    expect(employmentType).toBe('Full-time');
  });

  test('one that is neither pay nor workplace is the type, in whatever language', () => {
    expect(of({ facts: ['Kokopäivätyö'] }).employmentType).toBe('Kokopäivätyö');
  });

  test('lines near the title count only where they say nothing else', () => {
    const { workplace, employmentType, pay, posted } = of({
      around: ['Remote Sensing Team', 'Product', '| Full-time', 'Posted 8 days ago', '401(k)'],
    });
    expect([workplace, employmentType, posted]).toEqual([null, 'Full-time', 'Posted 8 days ago']);
    expect(pay).toEqual([]);
  });
});

describe('a place may name the workplace with it', () => {
  test.each([
    ['Austin, TX (Hybrid)', 'Austin, TX', 'hybrid'],
    ['London WC2R•Hybrid work', 'London WC2R', 'hybrid'],
    ['Hybrid work in Leeds', 'Leeds', 'hybrid'],
    ['Remote', 'Remote', 'remote'],
    ['Remote, Germany', 'Remote, Germany', 'remote'],
    ['Frankfurt (Main)', 'Frankfurt (Main)', null],
  ])('%s', (place, location, workplace) => {
    expect(of({ location: [place] })).toMatchObject({ location: [location], workplace });
  });
});

describe('schema.org data', () => {
  test('is what counts where the page says nothing', () => {
    const posting = of({
      data: {
        hiringOrganization: { name: 'Acme' },
        jobLocation: [
          { address: { addressLocality: 'Omaha ', addressRegion: 'null', addressCountry: 'US' } },
          { address: { addressLocality: 'Omaha', addressCountry: { name: 'US' } } },
        ],
        employmentType: ['FULL_TIME', 'OTHER'],
        datePosted: '2026-09-01',
        baseSalary: { currency: 'PLN', value: { minValue: '3.5e4', unitText: 'MONTH' } },
      },
    });
    expect(posting).toMatchObject({
      company: 'Acme',
      location: ['Omaha, US'],
      employmentType: 'FULL_TIME',
      posted: '2026-09-01',
      pay: [{ min: 35_000, max: null, currency: 'PLN', period: 'month', from: 'structured' }],
    });
  });

  test.each([
    ['£70,000 - £80,000 a year', { min: 70_000, max: 80_000, currency: 'GBP', period: 'year' }],
    [
      { currency: 'EUR', value: { value: '70.000 - 80.000', unitText: 'YEAR' } },
      { min: 70_000, max: 80_000, currency: 'EUR', period: 'year' },
    ],
    [
      { currency: 'USD', value: { minValue: '143100', maxValue: '190,000', unitText: 'YEAR' } },
      { min: 143_100, max: 190_000, currency: 'USD', period: 'year' },
    ],
  ])('pay in words where numbers belong is read as words: %j', (baseSalary, pay) => {
    expect(of({ data: { baseSalary } }).pay).toMatchObject([{ ...pay, from: 'structured' }]);
  });

  test('pay that says nothing of money is none', () => {
    for (const baseSalary of ['Competitive', 7, { value: { value: 'DOE' } }, { value: null }])
      expect(of({ data: { baseSalary } }).pay).toEqual([]);
  });

  test('a register’s number and the word "null" are no part of a place', () => {
    const address = { addressLocality: 'Berlin, null', addressRegion: '14', addressCountry: 'DE' };
    expect(of({ data: { jobLocation: { address } } }).location).toEqual(['Berlin, DE']);
  });

  test('a company that neither the page nor its data names may stand in the page’s title', () => {
    const pageTitle = 'Head of ML at Acme | Jobs';
    expect(of({ pageTitle }).company).toBe('Acme');
    expect(of({ pageTitle, data: { hiringOrganization: [{ name: 'Larch' }] } }).company).toBe(
      'Larch',
    );
  });

  test('TELECOMMUTE beside an office is no proof of remote work', () => {
    const jobLocation = { address: { addressLocality: 'Berlin' } };
    expect(of({ data: { jobLocationType: 'TELECOMMUTE' } }).workplace).toBe('remote');
    expect(of({ data: { jobLocationType: 'TELECOMMUTE', jobLocation } }).workplace).toBeNull();
  });

  test('whatever stands where something else should be is left out', () => {
    const odd = [null, 7, [], {}, 'x', [[null]]];
    for (const value of odd)
      expect(() =>
        postingSchema.parse(
          of({
            data: {
              hiringOrganization: value,
              jobLocation: value,
              baseSalary: value,
              employmentType: value,
              datePosted: value,
            },
          }),
        ),
      ).not.toThrow();
  });
});
