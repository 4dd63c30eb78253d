import { describe, expect, test } from 'vitest';
import employersData from '../../../assets/knowledge/pay/employers.json' with { type: 'json' };
import modelData from '../../../assets/knowledge/pay/model.json' with { type: 'json' };
import type { RoleMatch } from '../../insights';
import { employersSchema, payModelSchema } from '../../knowledge/pay-model';
import type { Knowledge, PayObservation, Place } from '../../knowledge/schema';
import type { StatedPay } from '../../pay-insight';
import type { Posting } from '../../posting';
import { sayEnglish } from '../../words/say-english';
import type { PostingFacts } from '../read/facts';
import { judgePay } from './judge-pay';

const today = '2026-11-21';

function observation(id: string, more: Partial<PayObservation>): PayObservation {
  const empty = { p10: null, p25: null, p50: null, p75: null, p90: null, low: null, high: null };
  return {
    id,
    role: 'director-ml-engineering',
    label: id,
    relation: 'itself',
    kind: 'base',
    ...empty,
    n: null,
    year: 2024,
    geography: 'US',
    weight: 1,
    reason: 'for the test',
    source: 'test',
    section: 'test',
    ...more,
  };
}

function place(id: string, name: string, more: Partial<Place>): Place {
  const base = { id, name, aliases: [], country: 'US', region: null, factor: 1, spread: 0.05 };
  return { ...base, kind: 'metro', currency: 'USD', source: 'test', ...more };
}

const knowledge: Knowledge = {
  version: 'test',
  roles: [],
  skills: [],
  laws: [],
  sources: [],
  pay: [
    observation('survey', { p25: 200_000, p50: 240_000, p75: 280_000, n: 25 }),
    observation('all in', { kind: 'total', low: 400_000, high: 900_000 }),
    observation('other job', { weight: 0, relation: 'wrong-occupation', p50: 90_000 }),
  ],
  places: [
    place('seattle', 'Seattle', { region: 'WA', factor: 1.19 }),
    place('toledo', 'Toledo', { region: 'OH', factor: 0.88 }),
    place('us', 'United States', { kind: 'country', aliases: ['usa'], spread: 0.08 }),
    place('gb', 'United Kingdom', { kind: 'country', country: 'GB', currency: 'GBP', factor: 0.6 }),
    place('xx', 'Ruritania', { kind: 'country', country: 'XX', currency: 'RUR', factor: 0.6 }),
  ],
  payModel: payModelSchema.parse(modelData),
  employers: employersSchema.parse(employersData),
};

const role: RoleMatch = { id: 'director-ml-engineering', confidence: 0.8, ranked: [] };

function posting(more: Partial<Posting> = {}): Posting {
  return {
    board: 'test',
    url: 'https://jobs.example/1',
    id: '1',
    title: 'Director of Machine Learning Engineering',
    company: 'Example Widgets',
    location: ['Seattle, WA'],
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks: [{ kind: 'paragraph', text: 'Lead the machine learning teams.' }],
    ...more,
  };
}

function stated(min: number, max: number, more: Partial<StatedPay> = {}): StatedPay {
  const evidence = { quote: `${min}-${max}`, span: null };
  const base = { currency: 'USD', period: 'year' as const, kind: 'base' as const };
  return { min, max, ...base, evidence, where: null, implausible: null, ...more };
}

function facts(pay: StatedPay[] = []): PostingFacts {
  const none = { years: null, leadershipYears: null, workplace: null };
  const degree = { required: null, preferred: null };
  const evidence = { ...none, degreeRequired: null, degreePreferred: null };
  const requirements = { ...none, degree, evidence };
  return { sentences: [], requirements, skills: [], pay, language: 'en' };
}

function judge(of: Partial<Posting> = {}, pay: StatedPay[] = [], match = role) {
  return judgePay(posting(of), facts(pay), match, knowledge, null, today, sayEnglish);
}

describe('the expected pay', () => {
  test('is higher in a dearer place', () => {
    const mid = (of?: Partial<Posting>) => judge(of).expected?.mid ?? 0;
    expect(mid()).toBeGreaterThan(mid({ location: ['Toledo, OH'] }) * 1.1);
  });

  test('is the product of its steps', () => {
    const expected = judge().expected;
    const steps = expected?.steps ?? [];
    const product = steps.reduce((mid, step) => mid * (step.factor ?? 1), steps[0]?.mid ?? 0);
    expect(Math.abs(product / (expected?.mid ?? 1) - 1)).toBeLessThan(0.01);
    expect(steps.at(-1)?.mid).toBe(expected?.mid);
  });

  test('never depends on the amounts the posting states', () => {
    const without = judge().expected;
    expect(judge({}, [stated(90_000, 95_000)]).expected).toEqual(without);
    expect(judge({}, [stated(900_000, 950_000)]).expected).toEqual(without);
    const text = 'The base salary range is $900,000 - $950,000 a year.';
    expect(judge({ blocks: [{ kind: 'paragraph', text }] }).expected).toEqual(without);
  });

  test('leaves total pay and other jobs out, and shows them with the reason', () => {
    const ignored = judge().expected?.ignored ?? [];
    expect(ignored.map((each) => each.label)).toEqual(['all in: $400k–900k', 'other job: $90k']);
    expect(ignored[0]?.reason).toContain('Total pay');
  });

  test('is wider and of low confidence where no place is named', () => {
    const known = judge({ location: ['United States'] }).expected;
    const unknown = judge({ location: [] }).expected;
    expect(unknown?.confidence).toBe('low');
    expect(unknown?.steps.some((step) => step.assumed && step.factor === 1)).toBe(true);
    expect(known?.confidence).not.toBe('high');
  });

  test('is in the currency of the place, of low confidence, outside the US', () => {
    const expected = judge({ location: ['London, United Kingdom'] }).expected;
    expect(expected?.currency).toBe('GBP');
    expect(expected?.confidence).toBe('low');
    expect(expected?.mid).toBeLessThan(200_000);
  });

  test('shows the figures of the US beside no range abroad', () => {
    expect(judge().expected?.figures?.length).toBeGreaterThan(0);
    const dollars = [stated(100_000, 120_000)];
    expect(judge({ location: ['London, United Kingdom'] }, dollars).expected?.figures).toEqual([]);
  });

  test('is reckoned in dollars, and named so, until it is brought to its currency', () => {
    const steps = judge({ location: ['London, United Kingdom'] }).expected?.steps ?? [];
    expect(steps.slice(0, -1).every(({ currency }) => currency === 'USD')).toBe(true);
    expect(steps.at(-1)).toMatchObject({ currency: 'GBP', factor: 0.8 });
  });

  test('is missing, with the reason, where the currency has no rate', () => {
    const insight = judge({ location: ['Ruritania'] });
    expect(insight.expected).toBeNull();
    expect(insight.noEstimate).toContain('no rate');
  });

  test('is missing where no place is named and the pay is not in dollars', () => {
    const insight = judge({ location: ['Remote'] }, [stated(90_000, 120_000, { currency: 'EUR' })]);
    expect(insight.expected).toBeNull();
    expect(insight.noEstimate).toContain('EUR');
  });

  test('is never silently in dollars where the posting is from elsewhere', () => {
    expect(judge({ location: ['Bucharest, Romania'] }).noEstimate).toContain('Bucharest');
    const german = judge({ location: [], title: 'Director Machine Learning (m/w/d)' });
    expect(german.noEstimate).toContain('German');
    expect(judge({ location: ['Remote'] }).expected?.caution).toContain('No place is named');
  });

  test('is in the currency the posting states, where a place abroad states another', () => {
    const pay = [stated(100_000, 120_000, { currency: 'EUR' })];
    const { expected, verdict } = judge({ location: ['London, United Kingdom'] }, pay);
    const pounds = judge({ location: ['London, United Kingdom'] }).expected;
    expect(expected?.currency).toBe('EUR');
    expect(verdict).not.toBeNull();
    expect((expected?.mid ?? 0) / (pounds?.mid ?? 1)).toBeCloseTo(1.25 / 1.111, 1);
  });

  test('is missing, with the reason, where the role is not clear', () => {
    const insight = judge({}, [stated(200_000, 300_000)], { ...role, id: null });
    expect(insight.expected).toBeNull();
    expect(insight.noEstimate).toContain('not clear');
    expect(insight.posted?.max).toBe(300_000);
  });

  test('is higher at a named large employer than at an unknown one', () => {
    const big = judge({ company: 'NVIDIA Corporation' }).expected?.mid ?? 0;
    expect(big).toBeGreaterThan((judge().expected?.mid ?? 0) * 1.05);
  });
});

describe('posted against expected', () => {
  test('is below, within or above by where the middle of the band lies', () => {
    expect(judge({}, [stated(90_000, 110_000)]).verdict?.position).toBe('below');
    expect(judge({}, [stated(600_000, 700_000)]).verdict?.position).toBe('above');
    const mid = judge().expected?.mid ?? 0;
    const verdict = judge({}, [stated(mid * 0.9, mid * 1.1)]).verdict;
    expect(verdict?.position).toBe('within');
    expect(verdict?.text).toContain('at the middle');
  });

  test('says how wide the band is against the usual', () => {
    expect(judge({}, [stated(150_000, 400_000)]).verdict?.text).toContain('A very wide band');
    expect(judge({}, [stated(200_000, 280_000)]).verdict?.text).toContain('width is usual');
  });

  test('sets total pay against total pay, and has nothing to say on base pay', () => {
    const total = { low: 1, high: 1, ...judge().expected?.total };
    const middle = (total.low + total.high) / 2;
    const insight = judge({}, [stated(middle * 0.9, middle * 1.1, { kind: 'total' })]);
    expect(insight.verdict).toMatchObject({ kind: 'total', position: 'within' });
    expect(insight.verdict?.off).toBeUndefined();
    expect(insight.anchor?.amount).toBe(judge().anchor?.amount);
    expect(insight.anchor?.why).toContain('ask first how much of it is base');
    const low = judge({}, [stated(total.low * 0.6, total.low * 0.8, { kind: 'total' })]);
    expect(low.verdict?.position).toBe('below');
  });

  test('says that total pay has no total to be held against, where there is none', () => {
    const { payModel } = knowledge;
    const bare: Knowledge = {
      ...knowledge,
      ...(payModel && { payModel: { ...payModel, totals: [] } }),
    };
    const pay = facts([stated(300_000, 500_000, { kind: 'total' })]);
    const insight = judgePay(posting(), pay, role, bare, null, today, sayEnglish);
    expect(insight.verdict).toBeNull();
    expect(insight.notCompared).toContain('total pay');
  });

  test('never compares two currencies, and says so', () => {
    const insight = judge({}, [stated(100_000, 120_000, { currency: 'GBP' })]);
    expect(insight.verdict).toBeNull();
    expect(insight.notCompared).toContain('in GBP, the expected in USD');
    expect(judge({}, [stated(210_000, 260_000)]).notCompared).toBeUndefined();
    expect(judge().notCompared).toBeUndefined();
  });

  test('passes over a figure that cannot be right', () => {
    const bands = [stated(62, 175, { implausible: 'tooLittleYear' }), stated(210_000, 290_000)];
    expect(judge({}, bands).posted?.min).toBe(210_000);
  });
});
