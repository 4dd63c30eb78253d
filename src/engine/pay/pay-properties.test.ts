import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import type { PayModel } from '../../knowledge/pay-model';
import { toPosting } from '../../normalise/input-posting';
import type { ExpectedPay, StatedPay } from '../../pay-insight';
import { sayEnglish } from '../../words/say-english';
import { readPosting } from '../read/read-posting';
import { comparable } from './comparable';
import { estimate } from './estimate';
import { judgePay } from './judge-pay';
import { type LevelId, ladders } from './level';
import { rolePrior } from './prior';
import type { Traits } from './traits';

const knowledge = loadKnowledge();
const model = known();

function known(): PayModel {
  if (!knowledge.payModel) throw new Error('the pay model is absent');
  return knowledge.payModel;
}

const roles = knowledge.roles.map(({ id }) => id as RoleId);
const levels = ladders.flat() as LevelId[];

const traits: fc.Arbitrary<Traits> = fc.record({
  role: fc.constantFrom(...roles),
  level: fc.constantFrom(...levels),
  bank: fc.boolean(),
  tier: fc.record({
    id: fc.constantFrom(null, ...model.tiers.map(({ id }) => id as Traits['tier']['id'])),
    told: fc.constant(null),
  }),
  employer: fc.oneof(fc.constantFrom('', ...model.employers.map(({ id }) => id)), fc.string()),
  place: fc
    .record({
      places: fc.subarray(knowledge.places, { maxLength: 3 }),
      factor: fc.double({ min: 0.2, max: 2, noNaN: true }),
      spread: fc.double({ min: 0, max: 0.3, noNaN: true }),
      assumed: fc.boolean(),
    })
    .map((place) => ({ ...place, currency: 'USD', unknown: null })),
  years: fc.oneof(fc.constant(null), fc.double()),
  posted: fc.double({ min: 1900, max: 2100, noNaN: true }),
});

function estimateOf(of: Traits, currency = 'USD'): ExpectedPay {
  const prior = rolePrior(of.role, knowledge, model.yearly, model.referenceYear);
  const expected = prior && estimate(of, prior, model, knowledge, 1, sayEnglish, currency);
  if (!expected) throw new Error(`no estimate for ${of.role} in ${currency}`);
  return expected;
}

describe('whatever a posting is like', () => {
  test('the estimate is a finite range around its middle, the total above its base', () => {
    fc.assert(
      fc.property(
        traits,
        fc.constantFrom('USD', ...Object.keys(model.rates.usd)),
        (of, currency) => {
          const { low, mid, high, quartiles, total } = estimateOf(of, currency);
          const ends = [low, quartiles?.lower ?? mid, mid, quartiles?.upper ?? mid, high];
          expect(ends.every((end) => Number.isFinite(end) && end > 0)).toBe(true);
          expect(ends).toEqual(ends.toSorted((one, other) => one - other));
          expect(high).toBeGreaterThan(low);
          expect(total?.low ?? mid).toBeGreaterThanOrEqual(mid);
          expect(total?.high ?? mid).toBeGreaterThanOrEqual(total?.low ?? mid);
        },
      ),
    );
  });

  test('a dearer place never makes it less', () => {
    fc.assert(
      fc.property(traits, fc.double({ min: 1, max: 3, noNaN: true }), (of, dearer) => {
        const place = { ...of.place, factor: of.place.factor * dearer };
        expect(estimateOf({ ...of, place }).mid).toBeGreaterThanOrEqual(estimateOf(of).mid);
      }),
    );
  });

  test('a higher step of the same ladder never makes it less', () => {
    const step = fc.constantFrom(...ladders).chain((ladder) => {
      const at = fc.nat({ max: ladder.length - 1 });
      return fc.tuple(at, at).map(([one, other]) => ({
        lower: ladder[Math.min(one, other)] ?? ladder[0],
        higher: ladder[Math.max(one, other)] ?? ladder[0],
      }));
    });
    fc.assert(
      fc.property(traits, step, (of, { lower, higher }) => {
        const least = estimateOf({ ...of, level: lower }).mid;
        expect(estimateOf({ ...of, level: higher }).mid).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('knowing less of the employer never makes it narrower', () => {
    const width = ({ low, high }: ExpectedPay) => high / low;
    fc.assert(
      fc.property(traits, (of) => {
        const stranger = { ...of, employer: 'nobody we know', tier: { id: null, told: null } };
        const known = { ...stranger, tier: { id: 'big-tech' as const, told: null } };
        // Ends are rounded to whole thousands.
        expect(width(estimateOf(stranger))).toBeGreaterThan(width(estimateOf(known)) * 0.98);
      }),
    );
  });
});

const band: fc.Arbitrary<StatedPay> = fc.record({
  min: fc.oneof(fc.constant(null), fc.double()),
  max: fc.oneof(fc.constant(null), fc.double()),
  currency: fc.constantFrom(null, 'USD', 'EUR', 'INR', 'nonsense'),
  period: fc.constantFrom(null, 'year', 'month', 'week', 'day', 'hour'),
  kind: fc.constantFrom('base', 'total', 'unknown'),
  where: fc.constant(null),
  implausible: fc.constantFrom(null, 'tooLittleYear' as const),
  evidence: fc.constant({ quote: '', span: null }),
});

describe('whatever pay a posting states', () => {
  const posting = toPosting({
    title: 'Director of Machine Learning Engineering',
    company: 'Nobody Knows Us',
    location: 'Denver, CO',
    description: 'Lead the teams that train and serve our models.',
  });
  const facts = readPosting(posting, knowledge);
  const role = { id: 'director-ml-engineering' as const, confidence: 0.8, ranked: [] };
  const judge = (pay: StatedPay[]) =>
    judgePay(posting, { ...facts, pay }, role, knowledge, null, '2026-11-21', sayEnglish);
  const { expected } = judge([]);

  test('the estimate stays the same', () => {
    fc.assert(
      fc.property(fc.array(band, { maxLength: 4 }), (pay) => {
        expect(judge(pay).expected).toEqual(expected);
      }),
    );
  });

  test('it is either held against the estimate in its own currency and kind, or it is said why not', () => {
    fc.assert(
      fc.property(band, (stated) => {
        const { verdict, notCompared } = judge([stated]);
        expect((verdict === null) !== (notCompared === undefined)).toBe(true);
        if (!verdict) return;
        expect(stated.currency).toBe('USD');
        expect(verdict.kind).toBe(stated.kind === 'total' ? 'total' : 'base');
        expect(JSON.stringify(verdict)).not.toMatch(/NaN|Infinity|null/);
      }),
    );
  });

  test('what is compared is in whole order, finite and above nothing', () => {
    if (!expected) throw new Error('no estimate');
    fc.assert(
      fc.property(band, (stated) => {
        const annual = comparable(stated, expected, sayEnglish);
        if (typeof annual === 'string') return;
        const { min, max } = annual;
        for (const end of [min, max]) expect(end === null || end > 0).toBe(true);
        expect(min === null || max === null || min <= max).toBe(true);
      }),
    );
  });
});
