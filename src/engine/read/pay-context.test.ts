import { describe, expect, test } from 'vitest';
import { toPosting } from '../../normalise/input-posting';
import type { Block, PostedPay } from '../../posting';
import { findPay } from './pay';
import { toSentences } from './sentences';

interface More {
  title?: string;
  location?: string[];
  pay?: PostedPay[];
}

/** The bands of a posting of these paragraphs; a line "# Heading" is a heading. */
function bandsOf(texts: readonly string[], more: More = {}) {
  const posting = {
    ...toPosting({ title: 'Director', description: '' }),
    ...more,
    blocks: texts.map(
      (text): Block =>
        text.startsWith('# ')
          ? { kind: 'heading', text: text.slice(2) }
          : { kind: 'paragraph', text },
    ),
  };
  return findPay(posting, toSentences(posting));
}

const told = (texts: readonly string[], more: More = {}) =>
  bandsOf(texts, more).map(
    ({ min, max, period }) => `${min ?? ''}-${max ?? ''}${period === null ? '' : ` a ${period}`}`,
  );

describe('figures are pay by what stands before them', () => {
  const bare = '90,000 - 95,000';
  const found = ['90000-95000 a year'];

  test('under a heading of pay, however far above', () => {
    const far = ['We care.', 'We do.', 'We all do.'];
    expect(told(['# Compensation', ...far, bare])).toEqual(found);
    expect(told(['# Our team', ...far, bare])).toEqual([]);
  });

  test('behind a line that names pay, one empty line apart at most', () => {
    expect(told(['You earn', bare])).toEqual(found);
    expect(told(['You earn', '', bare])).toEqual(found);
    expect(told(['You earn', '', '', bare])).toEqual([]);
  });

  test('the title names a job, not what is below', () => {
    expect(told([bare], { title: 'Director of Compensation' })).toEqual([]);
  });

  test('a long line is a label only where it leads on', () => {
    const long =
      'This is what we give to people here and elsewhere in our many offices of the firm as salary';
    expect(told([long, bare])).toEqual([]);
    expect(told([`${long}:`, bare])).toEqual(found);
    expect(told([`${long.replace('firm', 'firm: all')} now`, bare])).toEqual([]);
  });

  test('what is complete speaks of its own: only its word of pay carries over', () => {
    const sum = '$9,000 - $9,500';
    expect(told(['Paid per month.', sum])).toEqual(['9000-9500 a month']);
    expect(told(['We look at what people are paid every quarter, or per month.', sum])).toEqual([
      '9000-9500',
    ]);
    expect(told(['Paid per month (incl. all that the law adds to it here)', sum])).toEqual([
      '9000-9500 a month',
    ]);
    expect(told(['Type: paid per month', sum])).toEqual(['9000-9500']);
    expect(told(['Paid per month:', sum])).toEqual(['9000-9500 a month']);
  });

  test('only the near words of a sentence count', () => {
    const far =
      'for all of the people who work here with us and for those who are yet to come, now';
    expect(told([`Paid per month ${far} and later, a salary of $9,000 - $9,500`])).toEqual([
      '9000-9500',
    ]);
    expect(told([`A salary of $9,000 - $9,500 ${far}, per month`])).toEqual(['9000-9500']);
    expect(told([`A salary of $180,000 - $240,000 a year ${far}${far}`])).toEqual([
      '180000-240000 a year',
    ]);
  });

  test('the period may stand between the ends, or in the next line of the paragraph', () => {
    expect(told(['Salary: $60 per hour - $70'])).toEqual(['60-70 a hour']);
    expect(told(['Salary: $60 - $70\nper hour'])).toEqual(['60-70 a hour']);
    expect(told(['Salary: $60 - $70', 'per hour'])).toEqual(['60-70']);
    expect(told(['Paid per month: a salary of $90,000 - $95,000 per year'])).toEqual([
      '90000-95000 a year',
    ]);
  });
});

describe('figures are pay by their looks', () => {
  test.each([
    ['Annual salary of 15000 to 16000', ['15000-16000 a year']],
    ['Annual salary of 14999 to 16000', []],
    ['Annual salary of 900000 to 999999', ['900000-999999 a year']],
    ['Annual salary of 900000 to 1000000', []],
    ['Annual salary of 120000', []],
    ['Annual salary of 120,000', ['120000-120000 a year']],
    ['You get $20,000 - $30,000', ['20000-30000 a year']],
    ['You get $19,999 - $30,000', []],
    ['You get $20,000', []],
    ['You get 20,000 - 30,000', []],
    ['Pay: $1000 - $2k per week', ['1000-2000 a week']],
    ['Pay: $500 - $2k per week', ['500-2000 a week']],
    ['Pay: £500', []],
    ['Pay: £1000', ['1000-1000']],
    ['Pay: £500 - £600', ['500-600']],
    ['Salary: $999 a year', []],
    ['Salary: $1000 a year', ['1000-1000 a year']],
    ['Salary: $990 - $999 a year', ['990-999 a year']],
  ])('%s: %j', (text, bands) => {
    expect(told([text])).toEqual(bands);
  });

  test.each([
    ['Salary: 90,000 brands of it', []],
    ['Salary: $90,000 brands of it', ['90000-90000 a year']],
    ['Salary: 90,000 - 95,000 brands of it', ['90000-95000 a year']],
    ['Salary: 90,000, brands of it', ['90000-90000 a year']],
    ['Salary: 90,000 is what you get', ['90000-90000 a year']],
    ['Salary for 20,000 to 30,000 employees', []],
    ['Salary for 20,000 - 30,000 users', []],
    ['Salary in 20,000 - 30,000 years', []],
    ['Salary in 20,000 - 30,000 year', []],
    ['Salary: 20,000 - 30,000 year salary', ['20000-30000 a year']],
    ['Salary: up $200%', []],
  ])('a figure that counts something else is none: %s', (text, bands) => {
    expect(told([text])).toEqual(bands);
  });

  test.each([
    ['Director, $95K - $125K', ['95000-125000 a year']],
    ['Director, 95K - 125K', ['95000-125000 a year']],
    ['Director, 95 - 125K', ['95000-125000 a year']],
    ['Director, $95,000', ['95000-95000 a year']],
    ['Director, 95,000 - 125,000', []],
    ['Director, 95K', []],
  ])('in a title a sign or a “K” tells: %s', (title, bands) => {
    expect(told([], { title })).toEqual(bands);
  });
});

test('in a text a sum alone tells nothing', () => {
  expect(told(['Director, $95,000'])).toEqual([]);
  expect(told(['Director, 95K - 125K'])).toEqual([]);
});

describe('one end of a range', () => {
  test.each([
    'up to $300,000',
    'up to: $300,000',
    'max $300,000',
    'maximum $300,000',
    'maximum of $300,000',
    'max of $300,000',
    'no more than $300,000',
  ])('is the upper one: %s', (words) => {
    expect(told([`Base salary, ${words} a year`])).toEqual(['-300000 a year']);
  });

  test.each([
    'from $150,000',
    'from: $150,000',
    'starting $150,000',
    'starting at $150,000',
    'starting pay of $150,000',
    'starting salary is $150,000',
    'starting of $150,000',
    'minimum $150,000',
    'minimum of $150,000',
    'at least $150,000',
    'begins at $150,000',
    'begin at $150,000',
    'start at – $150,000',
    'of $150,000+',
  ])('is the lower one: %s', (words) => {
    expect(told([`Base salary, ${words} a year`])).toEqual(['150000- a year']);
  });

  test('words further off make no end, nor do they in a range', () => {
    expect(told(['Base salary up to date: now $300,000 a year'])).toEqual(['300000-300000 a year']);
    expect(told(['Base salary from day one is $300,000 a year'])).toEqual(['300000-300000 a year']);
    expect(told(['Base salary from $150,000 - $160,000 a year'])).toEqual(['150000-160000 a year']);
    expect(told(['Base salary max: $150,000 - $160,000 a year'])).toEqual(['150000-160000 a year']);
  });
});

describe('several bands', () => {
  const field: PostedPay = {
    text: '$90K - $95K',
    min: 90_000,
    max: 95_000,
    currency: 'USD',
    period: 'year',
    kind: 'unknown',
    from: 'page',
    where: 'Denver',
  };
  const line = (min: string, max: string, period = 'year') =>
    `Salary: ${min} - ${max} per ${period}`;

  test('the field’s place is told', () => {
    expect(bandsOf([], { pay: [field] })[0]?.where).toBe('Denver');
  });

  test.each([
    ['$90,000', '$95,000', 'year', 1],
    ['$90,000', '$96,000', 'year', 2],
    ['$91,000', '$95,000', 'year', 2],
    ['€90,000', '€95,000', 'year', 2],
    ['$90,000', '$95,000', 'month', 2],
  ])('%s to %s a %s beside the field: %i', (min, max, period, count) => {
    expect(bandsOf([line(min, max, period)], { pay: [field] })).toHaveLength(count);
  });

  test('a field without a currency says the same as the text with one', () => {
    const pay = [{ ...field, currency: null }];
    expect(bandsOf([line('€90,000', '€95,000')], { pay })).toHaveLength(1);
  });

  test('stand as the posting tells them, but for the own place and totals', () => {
    const lines = [
      'Denver: $90,000 - $91,000',
      'Boston: $92,000 - $93,000',
      'Austin: $94,000 - $95,000',
    ];
    const lows = (location: string[]) =>
      bandsOf(['# Salary', ...lines], { location }).map(({ where }) => where);
    expect(lows([])).toEqual(['Denver', 'Boston', 'Austin']);
    expect(lows(['Austin, TX'])).toEqual(['Austin', 'Denver', 'Boston']);
  });

  test('sixteen sums of a sentence are read', () => {
    const sums = Array.from({ length: 17 }, (_, at) => `pay $${100 + at},000`);
    expect(bandsOf([sums.join(', ')])).toHaveLength(16);
  });

  test('a hundred and fifty sentences with figures are read', () => {
    const rooms = Array.from({ length: 150 }, () => 'Room 12 is free.');
    const pay = line('$90,000', '$95,000');
    expect(bandsOf([...rooms.slice(1), 'No figure here.', pay])).toHaveLength(1);
    expect(bandsOf([...rooms, pay])).toHaveLength(0);
  });
});
