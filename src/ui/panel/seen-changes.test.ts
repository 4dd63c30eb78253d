import { describe, expect, test } from 'vitest';
import { isSameJob, type Sighting } from '../../library/sighting';
import { changesBetween } from './seen-changes';

const seen: Sighting = {
  key: 'linkedin 1',
  board: 'linkedin',
  id: '1',
  url: 'https://www.linkedin.com/jobs/view/1/',
  title: 'Director, ML Platform',
  company: 'Palisade Maps, Inc.',
  pay: { min: 260_000, max: 340_000, currency: 'USD', period: 'year' },
  required: ['10 years of experience', 'Kubernetes', 'Slurm'],
  first: '2026-09-03',
  last: '2026-09-03',
};

describe('what changed since a posting was seen', () => {
  test.each<[string, Partial<Sighting>, string[]]>([
    ['nothing', {}, []],
    [
      'lower pay, by how much',
      { pay: { min: 240_000, max: 320_000, currency: 'USD' } },
      ['Pay was $20,000 higher: $260,000 to $340,000.'],
    ],
    ['pay taken away', { pay: null }, ['Pay was stated: $260,000 to $340,000.']],
    [
      'another currency is not subtracted',
      { pay: { min: 200_000, max: 250_000, currency: 'EUR' } },
      ['Pay was $260,000 to $340,000.'],
    ],
    [
      'an hour and a year are not subtracted',
      { pay: { min: 130, max: 150, currency: 'USD', period: 'hour' as const } },
      ['Pay was $260,000 to $340,000.'],
    ],
    [
      'a currency that is none',
      { pay: { min: 260_000, max: 300_000, currency: 'gold' } },
      ['Pay was $260,000 to $340,000.'],
    ],
    ['another title', { title: 'Head of ML Platform' }, ['The title was “Director, ML Platform”.']],
    [
      'requirements gone and added',
      { required: ['12 years of experience', 'Kubernetes'] },
      [
        'No longer required: 10 years of experience, Slurm.',
        'Newly required: 12 years of experience.',
      ],
    ],
    [
      'a degree and a single year, in words',
      { required: [...seen.required, '1 years of leadership', 'degree: masters'] },
      ['Newly required: 1 year of leadership, degree: master’s.'],
    ],
    [
      'that no degree is needed is no requirement',
      { required: [...seen.required, 'degree: none'] },
      [],
    ],
    [
      'a band without amounts is none',
      { pay: { min: null, max: null, currency: 'USD' } },
      ['Pay was stated: $260,000 to $340,000.'],
    ],
  ])('%s', (_case, now, words) => {
    expect(changesBetween(seen, { ...seen, ...now })).toEqual(words);
  });

  test('a record from before periods were noted is not called changed', () => {
    const old = { ...seen, pay: { min: 260_000, max: 340_000, currency: 'USD' } };
    expect(changesBetween(old, seen)).toEqual([]);
  });

  test('pay by the hour is said to be', () => {
    const hourly = { min: 90.5, max: 110, currency: 'EUR', period: 'hour' as const };
    expect(changesBetween({ ...seen, pay: hourly }, { ...seen, pay: null })).toEqual([
      'Pay was stated: €90.50 to €110 an hour.',
    ]);
  });

  test('pay that was not stated before is said to be new', () => {
    expect(changesBetween({ ...seen, pay: null }, seen)).toEqual(['No pay was stated.']);
  });
});

describe('one requisition', () => {
  test('is the same where employer and title agree, however they are written', () => {
    const repost = {
      ...seen,
      key: 'indeed 9',
      company: 'PALISADE MAPS INC',
      title: 'Director ML platform',
    };
    expect(isSameJob(seen, repost)).toBe(true);
  });

  test('is another where the employer is unknown or different', () => {
    expect(isSameJob(seen, { ...seen, key: 'indeed 9', company: null })).toBe(false);
    expect(isSameJob(seen, { ...seen, key: 'indeed 9', company: 'Other' })).toBe(false);
    expect(isSameJob({ ...seen, company: null }, { ...seen, company: null, key: 'indeed 9' })).toBe(
      false,
    );
  });
});
