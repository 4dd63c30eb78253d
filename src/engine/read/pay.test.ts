import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import type { PostedPay, Posting } from '../../posting';
import { findPay } from './pay';
import { toSentences } from './sentences';

function bandsOf(description: string, more: Partial<Posting> = {}) {
  const posting: Posting = {
    board: 'test',
    url: '',
    id: null,
    title: 'Director',
    company: null,
    location: [],
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks: toBlocks(description),
    ...more,
  };
  return findPay(posting, toSentences(posting));
}

function first(description: string, more: Partial<Posting> = {}) {
  const [band] = bandsOf(description, more);
  return band === undefined ? null : [band.min, band.max, band.currency, band.period];
}

describe('posted pay', () => {
  test.each([
    ['The salary range is $180,000 - $240,000 per year.', 180_000, 240_000, 'USD', 'year'],
    ['Compensation: $180k–$240k', 180_000, 240_000, 'USD', 'year'],
    ['Salary: 180-240K USD', 180_000, 240_000, 'USD', 'year'],
    ['Base pay: CA$150,000 to CA$180,000', 150_000, 180_000, 'CAD', 'year'],
    ['Salary C$150,000 - C$180,000', 150_000, 180_000, 'CAD', 'year'],
    ['Salary: A$200,000 – A$230,000 plus super', 200_000, 230_000, 'AUD', 'year'],
    ['Salary £95,000 - £120,000 per annum', 95_000, 120_000, 'GBP', 'year'],
    ['Gehalt: 90.000 – 110.000 € brutto im Jahr', 90_000, 110_000, 'EUR', 'year'],
    ['Salary: €90.000 to €110.000', 90_000, 110_000, 'EUR', 'year'],
    ['Salary: ₹40-60 lakh', 4_000_000, 6_000_000, 'INR', 'year'],
    ['Salary ₹12,00,000 - ₹18,00,000 per annum', 1_200_000, 1_800_000, 'INR', 'year'],
    ['Pay: £600 - £700 per day', 600, 700, 'GBP', 'day'],
    ['Pay rate: $85 - $100/hour', 85, 100, 'USD', 'hour'],
    ['Salary: PLN 25 000 - 32 000 per month', 25_000, 32_000, 'PLN', 'month'],
    ['Annual salary of 120000 to 140000', 120_000, 140_000, 'USD', 'year'],
    ['Base salary up to $300,000 a year', null, 300_000, 'USD', 'year'],
    ['Salary from $150,000 a year', 150_000, null, 'USD', 'year'],
    ['The salary for this role is $210,000 a year', 210_000, 210_000, 'USD', 'year'],
    ['Remote USA$177,000—$222,000 USD', 177_000, 222_000, 'USD', 'year'],
    ['Salary between $150,000 and $190,000', 150_000, 190_000, 'USD', 'year'],
    ['$125k+ salary & 1-2% equity', 125_000, null, 'USD', 'year'],
    ['Starting pay - $17.25 plus tips', 17.25, null, 'USD', 'hour'],
    [
      'Two days a week in Leeds. Salary £70,000 – £80,000 plus bonus.',
      70_000,
      80_000,
      'GBP',
      'year',
    ],
    ['Salary: 90,000 gross', 90_000, 90_000, 'USD', 'year'],
    ['The pay range is $110,000.00 to $160,000.00 annually', 110_000, 160_000, 'USD', 'year'],
  ])('%s', (text, min, max, currency, period) => {
    expect(first(text)).toEqual([min, max, currency, period]);
  });

  test.each([
    'We raised $120M and serve customers with $2B in revenue.',
    'A sign-on bonus of $20,000.',
    '401(k) match up to $18,500.',
    'An annual learning stipend of $2,500.',
    'You will manage a budget of $1,000,000 - $2,000,000.',
    'Deals between $200,000 and $500,000.',
    'Referral bonus: $5,000.',
    'A fertility benefit with a lifetime maximum of $30,000.',
    '60,000 to 80,000 employees.',
    'Call 555-0100 or room 90210.',
    'The platform handles 100k - 200k requests a second.',
  ])('is no pay: %s', (text) => {
    expect(first(text)).toBeNull();
  });

  test('a bare dollar is that of the posting’s place', () => {
    expect(first('Salary: $150,000 - $180,000', { location: ['Toronto, ON, Canada'] })?.[2]).toBe(
      'CAD',
    );
    expect(first('Salary: $150,000 - $180,000', { location: ['Denver, CO'] })?.[2]).toBe('USD');
  });

  test('a title’s figures count, a kind of software in it is no currency', () => {
    const title = 'Acme - C++ CAD Engineer - Remote (US) - $95K–$125K';
    expect(first('', { title })).toEqual([95_000, 125_000, 'USD', 'year']);
  });

  test('several bands are all kept, the one of the posting’s place first', () => {
    const text = 'Salary by place:\n- New York: $220,000 - $260,000\n- Denver: $180,000 - $210,000';
    const bands = bandsOf(text, { location: ['Denver, CO'] });
    expect(bands.map(({ min }) => min)).toEqual([180_000, 220_000]);
    expect(bands[0]?.where).toBe('Denver');
  });

  test('base goes before on-target earnings', () => {
    const bands = bandsOf('OTE: $280,000 - $320,000. Base salary: $140,000 - $160,000.');
    expect(bands.map(({ kind }) => kind)).toEqual(['base', 'total']);
  });

  test('the board’s own field goes first and is not told twice', () => {
    const field: PostedPay = {
      text: '$180K/yr - $240K/yr',
      min: 180_000,
      max: 240_000,
      currency: 'USD',
      period: 'year',
      kind: 'unknown',
      from: 'page',
    };
    const bands = bandsOf('Salary: $180,000 - $240,000 a year', { pay: [field] });
    expect(bands).toHaveLength(1);
    expect(bands[0]?.evidence).toEqual({ quote: '$180K/yr - $240K/yr', span: null });
  });

  test('a figure that cannot be right is told as it stands, and that it cannot be right', () => {
    const [band] = bandsOf('The pay range is $62 - $175 per year.');
    expect([band?.min, band?.max, band?.period]).toEqual([62, 175, 'year']);
    expect(band?.implausible).toBe('tooLittleYear');
  });

  test('a range upside down is a slip nobody can mend', () => {
    expect(first('Salary Range: PHP 450,000.00 - 55,000.00')).toBeNull();
  });

  test.each([
    'Salary is competitive. 1,400 local shops use our software.',
    'Compensation: meet 30k+ specialists of the trade.',
    'On top of base salary comes a training stipend of $2,000 a year.',
    'Pay review every spring, an annual wellness budget of $900 per year.',
  ])('a figure of something else is none: %s', (text) => {
    expect(bandsOf(text)).toEqual([]);
  });
});
