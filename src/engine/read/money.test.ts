import { describe, expect, test } from 'vitest';
import { findMoney } from './money';

/** The amounts in a text, each with its currency: "?" for a bare dollar, "-" for none. */
const found = (text: string) =>
  findMoney(text).map(
    ({ amount, currency, dollar }) => `${currency ?? (dollar ? '?' : '-')} ${amount}`,
  );

describe('an amount of money is read', () => {
  test.each([
    ['$180,000', '? 180000'],
    ['180,000 $', '? 180000'],
    ['US$180,000', 'USD 180000'],
    ['USD 180,000', 'USD 180000'],
    ['USD $180,000', 'USD 180000'],
    ['USD: 180,000', 'USD 180000'],
    ['180,000 USD', 'USD 180000'],
    ['$180,000 CAD', 'CAD 180000'],
    ['C$180k', 'CAD 180000'],
    ['A$210k', 'AUD 210000'],
    ['£95k', 'GBP 95000'],
    ['95.000 €', 'EUR 95000'],
    ['95 000 euros', 'EUR 95000'],
    ['€95.000,50', 'EUR 95000.5'],
    ['CHF 180’000', 'CHF 180000'],
    ['₹45 lakh', 'INR 4500000'],
    ['₹ 12,00,000', 'INR 1200000'],
    ['Rs. 45 LPA', 'INR 4500000'],
    ['250k zł', 'PLN 250000'],
    ['$72.50', '? 72.5'],
    ['180K', '- 180000'],
    ['pay:180,000', '- 180000'],
  ])('%s', (text, money) => {
    expect(found(text)).toEqual([money]);
  });

  test('in "PLN 25 000 - 32 000" twice: digits apart go on where a sum went before', () => {
    expect(found('PLN 25 000 - 32 000')).toEqual(['PLN 25000', '- 32000']);
    expect(found('PLN 25 000 to 32 000')).toEqual(['PLN 25000', '- 32000']);
    expect(found('PLN 25 000 for 32 000 people').slice(1)).not.toContain('- 32000');
  });
});

describe('no pay is', () => {
  test.each([
    ['millions', '$2 million, $3M, €4bn and 5 crore'],
    ['a retirement plan', '401k, 401(k) match, 403K'.replace('(k)', 'k')],
    ['a lakh without a sign', '5L'],
    ['a number in a word', 'v180,000 and x_180,000 and a/180,000 and #180,000'],
    ['a text without a figure', 'USD, euros and £'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a sum longer than a number can be', () => {
    expect(found(`$1${',000'.repeat(200)}`)).toEqual([]);
  });
});

test('a number tells how it was written', () => {
  const [plain, thousands, grouped, open] = findMoney('$90 or 90k or 90,000 or $125k+');
  expect(plain).toMatchObject({ times: 1, grouped: false, plus: false });
  expect(thousands).toMatchObject({ times: 1000, grouped: true, dollar: false });
  expect(grouped).toMatchObject({ times: 1, grouped: true });
  expect(open).toMatchObject({ times: 1000, plus: true, dollar: true });
});

test('where it stands are its own characters, sign and all', () => {
  const text = 'Base: US$180,000 a year, then 95 000 euros.';
  expect(findMoney(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'US$180,000',
    '95 000 euros',
  ]);
});
