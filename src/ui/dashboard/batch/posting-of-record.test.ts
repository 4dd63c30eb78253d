import { describe, expect, test } from 'vitest';
import { guessFields, missingFields } from './fields';
import { ownPosting, postingOfRecord } from './posting-of-record';

const read = (record: object, at = 1) =>
  postingOfRecord(record, guessFields([record]), 'a.csv', at);

describe('the posting in a record', () => {
  test('fields are known by the names that files have', () => {
    const posting = read(
      {
        'Job Title': 'Head of ML',
        employer: { name: 'Harbour Rail' },
        city: 'Leeds',
        body: '<p>Lead</p>',
        Salary: '£120,000 - £140,000 a year',
      },
      3,
    );
    expect(posting).toMatchObject({
      title: 'Head of ML',
      company: 'Harbour Rail',
      location: ['Leeds'],
      id: 'a.csv 3',
      blocks: [{ kind: 'paragraph', text: 'Lead' }],
      pay: [{ min: 120_000, max: 140_000, currency: 'GBP', period: 'year' }],
    });
  });

  test('schema.org’s own shape is read', () => {
    const posting = read({
      '@type': 'JobPosting',
      title: 'Head of ML',
      description: 'Lead',
      hiringOrganization: { name: 'Harbour Rail' },
      jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
      baseSalary: {
        currency: 'GBP',
        value: { minValue: 120_000, maxValue: 140_000, unitText: 'YEAR' },
      },
    });
    expect(posting).toMatchObject({
      company: 'Harbour Rail',
      location: ['Leeds, GB'],
      pay: [{ min: 120_000, max: 140_000, period: 'year' }],
    });
  });

  test.each([
    [
      { min_salary: 250000, max_salary: '300000', currency: 'USD', pay_period: 'YEARLY' },
      250_000,
      300_000,
      'year',
    ],
    [{ min_salary: 90, currency: 'USD', pay_period: 'hour' }, 90, null, 'hour'],
    [{ max_salary: 300000, currency: 'CAD' }, null, 300_000, 'year'],
  ])('pay in columns of its own: %j', (pay, min, max, period) => {
    const posting = read({ title: 'Head of ML', description: 'Lead', ...pay });
    expect(posting.pay).toMatchObject([{ min, max, period, currency: pay.currency }]);
  });

  test('a column without pay gives none', () => {
    for (const salary of ['competitive', '', 'n/a', 0]) {
      expect(read({ title: 'Head of ML', description: 'Lead', salary }).pay).toEqual([]);
    }
  });

  test('one of our own postings, and a kept one, stay as they are', () => {
    const own = read({ title: 'Head of ML', description: 'Lead' });
    expect(ownPosting(own)).toEqual(own);
    expect(postingOfRecord({ entry: {}, posting: own }, {}, 'b.json', 2)).toEqual(own);
  });

  test('what is missing is said', () => {
    expect(() => read({ description: 'x' })).toThrow('noTitle');
    expect(() => postingOfRecord(['x'], {}, 'a', 1)).toThrow('notPosting');
  });
});

describe('which name means what', () => {
  test('exact names go before likely ones, and no name is used twice', () => {
    const fields = guessFields([
      { company_description: 'We', description: 'You lead', title: 'A', company: 'B', name: 'C' },
    ]);
    expect(fields).toEqual({ title: 'title', description: 'description', company: 'company' });
  });

  test('a name nobody can list is known by its parts, a description by its length', () => {
    expect(guessFields([{ posting_title_en: 'A', field_7: 'long '.repeat(100) }])).toEqual({
      title: 'posting_title_en',
      description: 'field_7',
    });
  });

  test('what cannot be told is missing, for the person to say', () => {
    expect(missingFields(guessFields([{ a: 'x', b: 'y' }]))).toEqual(['title', 'description']);
  });
});
