import { describe, expect, test } from 'vitest';
import { contextOf, findingOf, severitiesOf } from '../../../test/flag-scene';
import type { StatedPay } from '../../pay-insight';
import { findOne } from './find-flags';
import type { Flag, Scene } from './flag';
import { openEndedPay } from './open-ended-pay';
import { payBelowMarket } from './pay-below-market';
import { payFarAboveMarket } from './pay-far-above-market';
import { payUnitImplausible } from './pay-unit-implausible';
import { rangeWiderThanLaw } from './range-wider-than-law';
import { wideRange } from './wide-range';

const range = (low: string, high: string) =>
  `The base salary range is $${low} - $${high} per year.`;

/** What a flag finds where the first band that was read is another. */
function withBand(flag: Flag, example: Scene, changes: Partial<StatedPay>) {
  const context = contextOf(example);
  const bands = context.facts.pay.map((band) => ({ ...band, ...changes }));
  const facts = { ...context.facts, pay: bands };
  return findOne(flag, {
    ...context,
    facts,
    pay: { ...context.pay, posted: bands[0] ?? null, bands },
  });
}

describe('a wide range', () => {
  test('weighs more the wider it is, from twice the bottom on', () => {
    const all = ['200,000', '202,000', '230,000', '232,000', '275,000', '276,000'];
    expect(
      severitiesOf(
        wideRange,
        all.map((high) => range('100,000', high)),
      ),
    ).toEqual([null, 'low', 'low', 'medium', 'medium', 'high']);
  });

  test('says how wide and quotes the words', () => {
    const found = findingOf(wideRange, range('100,000', '250,000'));
    expect(found?.why).toMatch(/The top is 2\.5 times the bottom\./);
    expect(found?.quotes.join()).toMatch(/\$100,000 - \$250,000/);
  });

  test('is none where several levels share it, or where it cannot be right', () => {
    const text = range('100,000', '250,000');
    expect(findingOf(wideRange, { title: 'ML Engineer (All Levels)', text })).toBeNull();
    expect(findingOf(wideRange, { title: 'Senior/Staff ML Engineer', text })).toBeNull();
    expect(findingOf(wideRange, `${text} We hire at multiple levels.`)).toBeNull();
    expect(withBand(wideRange, { text }, { implausible: 'tooWide' })).toEqual([]);
    expect(withBand(wideRange, { text }, { kind: 'total' })).toEqual([]);
    expect(withBand(wideRange, { text }, {})).toHaveLength(1);
  });

  test('needs both ends, the lower above nothing', () => {
    const text = range('100,000', '250,000');
    for (const ends of [{ min: null }, { max: null }, { min: 0 }])
      expect(withBand(wideRange, { text }, ends)).toEqual([]);
  });
});

describe('pay below the market', () => {
  const against = (low: string, high: string, expected: [number, number] = [200_000, 300_000]) =>
    findingOf(payBelowMarket, { text: range(low, high), expected });

  test('starts five percent under the low end of the estimate, and says by how much', () => {
    expect(against('150,000', '190,000')).toBeNull();
    expect(against('150,000', '189,000')?.why).toMatch(/Its top is 6 % under the low end/);
    expect(against('100,000', '150,000')?.why).toMatch(/25 % under .* \(high confidence\)/);
    expect(against('100,000', '150,000')?.quotes.join()).toMatch(/\$100,000 - \$150,000/);
  });

  test('weighs less and says so where the estimate is unsure', () => {
    const context = contextOf({ text: range('100,000', '150,000'), expected: [200_000, 300_000] });
    const unsure = (confidence: 'low' | 'medium', caution?: string) => {
      const { expected } = context.pay;
      const estimate = expected && { ...expected, confidence, ...(caution ? { caution } : {}) };
      return findOne(payBelowMarket, {
        ...context,
        pay: { ...context.pay, expected: estimate },
      })[0];
    };
    expect([unsure('low')?.severity, unsure('medium')?.severity]).toEqual(['low', 'medium']);
    expect(unsure('low')?.why).toMatch(/\(low confidence\)\.$/);
    expect(unsure('medium', 'Rates are old.')?.why).toMatch(
      /\(medium confidence\)\. Rates are old\./,
    );
  });

  test('compares like with like only', () => {
    const scene: Scene = { text: range('100,000', '150,000'), expected: [200_000, 300_000] };
    expect(withBand(payBelowMarket, scene, {})).toHaveLength(1);
    for (const other of [
      { currency: 'EUR' },
      { period: 'month' as const },
      { max: null },
      { implausible: 'tooMuchYear' as const },
    ])
      expect(withBand(payBelowMarket, scene, other)).toEqual([]);
    expect(findingOf(payBelowMarket, { ...scene, title: 'ML Engineer' })).toBeNull();
  });

  test('pay that the board alone states has no place in the text', () => {
    const context = contextOf({ text: range('100,000', '150,000'), expected: [200_000, 300_000] });
    const [found] = findOne(payBelowMarket, { ...context, pay: { ...context.pay, bands: [] } });
    expect(found?.evidence).toEqual([]);
  });
});

describe('pay far above the market', () => {
  const scene: Scene = { text: range('500,000', '600,000'), expected: [200_000, 300_000] };

  test('starts above 1.6 times the high end of the estimate', () => {
    const from = (low: string) => ({ ...scene, text: range(low, '600,000') });
    expect(severitiesOf(payFarAboveMarket, [from('480,000'), from('481,000')])).toEqual([
      null,
      'low',
    ]);
    expect(findingOf(payFarAboveMarket, scene)?.quotes.join()).toMatch(/\$500,000/);
  });

  test('compares like with like only', () => {
    expect(withBand(payFarAboveMarket, scene, {})).toHaveLength(1);
    for (const other of [
      { currency: 'EUR' },
      { period: 'month' as const },
      { min: null },
      { kind: 'total' as const },
      { implausible: 'tooMuchYear' as const },
    ])
      expect(withBand(payFarAboveMarket, scene, other)).toEqual([]);
    expect(findingOf(payFarAboveMarket, { ...scene, title: 'ML Engineer' })).toBeNull();
    expect(findingOf(payFarAboveMarket, scene.text)).toBeNull();
    expect(findingOf(payFarAboveMarket, { ...scene, text: 'Lead the team.' })).toBeNull();
  });

  test('quotes the band that is meant, and nothing where the board alone states it', () => {
    const text = `${range('100,000', '600,000')} ${range('500,000', '700,000')} ${range('500,000', '600,000')}`;
    const context = contextOf({ ...scene, text });
    const posted = context.facts.pay.at(-1) ?? null;
    const found = (bands: StatedPay[]) =>
      findOne(payFarAboveMarket, { ...context, pay: { ...context.pay, posted, bands } })[0];
    expect(found(context.facts.pay)?.quotes.join()).toMatch(/\$500,000 - \$600,000/);
    expect(found([])?.evidence).toEqual([]);
  });
});

describe('a range wider than the law of the place', () => {
  const scene: Scene = {
    text: 'Salary: CA$120,000 - CA$185,000 per year.',
    location: ['Toronto, ON, Canada'],
  };

  test('may be fifty thousand wide, and as wide as one likes above two hundred thousand', () => {
    const wide = (min: number, max: number) => withBand(rangeWiderThanLaw, scene, { min, max });
    expect(wide(120_000, 170_000)).toEqual([]);
    expect(wide(120_000, 170_001)[0]?.why).toMatch(/CAD 50,001 wide/);
    expect(wide(140_000, 200_000)).toHaveLength(1);
    expect(wide(140_000, 200_001)).toEqual([]);
  });

  test('is one in Canadian dollars a year, with both ends', () => {
    expect(findingOf(rangeWiderThanLaw, scene)?.quotes.join()).toMatch(/CA\$120,000/);
    for (const other of [
      { currency: 'USD' },
      { period: 'hour' as const },
      { min: null },
      { max: null },
      { implausible: 'tooWide' as const },
    ])
      expect(withBand(rangeWiderThanLaw, scene, other)).toEqual([]);
  });
});

describe('pay with one end', () => {
  const scene: Scene = { text: 'Salary: up to $240,000 per year.' };

  test('is open either way, and quoted', () => {
    expect(findingOf(openEndedPay, scene)?.quotes.join()).toMatch(/\$240,000/);
    expect(withBand(openEndedPay, scene, { min: 1, max: null })).toHaveLength(1);
    expect(withBand(openEndedPay, scene, { min: null, max: null })).toEqual([]);
    expect(withBand(openEndedPay, scene, { implausible: 'tooMuchYear' })).toEqual([]);
  });

  test('is not open where the posting or the board states a whole range too', () => {
    expect(findingOf(openEndedPay, `${scene.text} ${range('100,000', '120,000')}`)).toBeNull();
    const context = contextOf(scene);
    const bands = context.facts.pay.map((band) => ({ ...band, min: 100_000 }));
    expect(findOne(openEndedPay, { ...context, pay: { ...context.pay, bands } })).toEqual([]);
  });
});

describe('a figure in the wrong unit', () => {
  test('is told with what is wrong about it', () => {
    const found = findingOf(
      payUnitImplausible,
      'The pay range for this role is $62 - $175 per year.',
    );
    expect(found?.why).toMatch(/Far too little for a year/);
    expect(found?.quotes.join()).toMatch(/\$62 - \$175/);
  });

  test('is one of pay, not of what is given beside it', () => {
    const scene: Scene = { text: 'The pay range for this role is $62 - $175 per year.' };
    const quoting = (quote: string) =>
      withBand(payUnitImplausible, scene, { evidence: { quote, span: null } }).length;
    for (const quote of ['$62', 'EUR 62', 'salary of 62', 'compensation: 62'])
      expect([quote, quoting(quote)]).toEqual([quote, 1]);
    for (const quote of [
      '62 of them',
      'pay of $0',
      'a $62 stipend',
      'a $62 credit',
      '$62 credits',
      '$62 reimbursed',
      '$62 reimbursement',
      'a match of $62',
      'matching $62',
    ])
      expect([quote, quoting(quote)]).toEqual([quote, 0]);
    expect(withBand(payUnitImplausible, scene, { implausible: null })).toEqual([]);
  });
});
