import { describe, expect, test } from 'vitest';
import data from '../../../assets/knowledge/pay/employers.json' with { type: 'json' };
import { employersSchema } from '../../knowledge/pay-model';
import type { Posting } from '../../posting';
import { employerTier, isBank, plain } from './tier';

const employers = employersSchema.parse(data);

function tier(company: string | null, text = '') {
  const rest = { board: 'test', url: '', id: null, title: '', location: [], pay: [] };
  const none = { workplace: null, employmentType: null, posted: null, applicants: null };
  const blocks: Posting['blocks'] = [{ kind: 'paragraph', text }];
  return employerTier({ ...rest, ...none, company, blocks }, employers).id;
}

describe('the kind of employer', () => {
  test('is known by name, legal form and division aside', () => {
    expect(tier('NVIDIA Corporation')).toBe('big-tech');
    expect(tier('Etsy, Inc.')).toBe('public-tech');
    expect(tier('Amazon Web Services')).toBe('big-tech');
    expect(tier('GM')).toBe('enterprise');
    expect(tier('Metaphysic')).not.toBe('big-tech');
  });

  test('a short name needs a division behind it', () => {
    expect(tier('Meta Platforms')).toBe('big-tech');
    expect(tier('Box Lunch Bakery')).toBeNull();
  });

  test("is told by a word of the name, and by the posting's words about itself", () => {
    expect(tier('First Harbor Bank')).toBe('enterprise');
    expect(tier('Tinyco', 'We just closed our seed round.')).toBe('early-stage');
    expect(tier('Midco', 'Our shares trade on NASDAQ.')).toBe('public-tech');
  });

  test("is not told by the customers' kind, nor by whom the employer gives to", () => {
    expect(
      tier('Tinyco', 'Our customers are hedge funds, credit unions and the Fortune 100.'),
    ).toBe(null);
    expect(tier('Tinyco', 'We match gifts to any 501(c)(3).')).toBeNull();
  });

  test('is unknown where nothing tells it', () => {
    expect(tier(null)).toBeNull();
    expect(tier('', 'Build magic with imagination.')).toBeNull();
  });
});

test('a bank is told by name or by a word of the name', () => {
  expect(isBank('JPMorgan Chase & Co.', employers)).toBe(true);
  expect(isBank('First Harbor Bank', employers)).toBe(true);
  expect(isBank('TD', employers)).toBe(true);
  expect(isBank('Etsy', employers)).toBe(false);
  expect(isBank(null, employers)).toBe(false);
});

test('a plain name has no case, marks or legal form', () => {
  expect(plain('Phaidra, Inc.')).toBe('phaidra');
  expect(plain('S&P Global LLC')).toBe('s&p global');
  expect(plain('Co')).toBe('co');
});
