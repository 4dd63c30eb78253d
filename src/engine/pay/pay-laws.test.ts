import { describe, expect, test } from 'vitest';
import type { RoleId, RoleMatch } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import type { StatedPay } from '../../pay-insight';
import type { Posting } from '../../posting';
import { emptyPerson } from '../../profile/empty-person';
import { sayEnglish } from '../../words/say-english';
import type { PostingFacts } from '../read/facts';
import { judgePay } from './judge-pay';

const knowledge = loadKnowledge();
const roles = knowledge.roles.map(({ id }) => id as RoleId);
const companies = [null, 'Anthropic', 'NVIDIA', 'Etsy', 'Walmart', 'Stanford University', 'Zed'];
const usPlaces = knowledge.places.filter(
  ({ country, kind }) => country === 'US' && kind === 'metro',
);

interface Case {
  role?: RoleId;
  title?: string;
  company?: string | null;
  location?: string[];
  years?: number | null;
  pay?: StatedPay[];
  posted?: string | null;
  today?: string;
  target?: number;
  confidence?: number;
}

function judge(of: Case) {
  const posting: Posting = {
    board: 'test',
    url: '',
    id: null,
    title: of.title ?? 'Director, Machine Learning',
    company: of.company ?? null,
    location: of.location ?? ['Denver, CO'],
    workplace: null,
    employmentType: null,
    posted: of.posted ?? null,
    applicants: null,
    pay: [],
    blocks: [{ kind: 'paragraph', text: 'Lead the teams that train and serve our models.' }],
  };
  const none = { leadershipYears: null, workplace: null };
  const facts: PostingFacts = {
    sentences: [],
    requirements: {
      ...none,
      years: of.years ?? null,
      degree: { required: null, preferred: null },
      evidence: { ...none, years: null, degreeRequired: null, degreePreferred: null },
    },
    skills: [],
    pay: of.pay ?? [],
    language: 'en',
  };
  const id = of.role ?? 'director-ml-engineering';
  const role: RoleMatch = { id, confidence: of.confidence ?? 0.8, ranked: [] };
  const targetPay = of.target === undefined ? null : { amount: of.target, currency: 'USD' };
  const person = { ...emptyPerson, targetPay };
  return judgePay(posting, facts, role, knowledge, person, of.today ?? '2026-11-21', sayEnglish);
}

function mid(of: Case): number {
  return judge(of).expected?.mid ?? Number.NaN;
}

function band(min: number | null, max: number | null): StatedPay {
  const evidence = { quote: '', span: null };
  const rest = { currency: 'USD', period: 'year' as const, kind: 'base' as const };
  return { min, max, ...rest, evidence, where: null, implausible: null };
}

const climbs: [RoleId[], string[]][] = [
  [
    ['director-ml-infrastructure', 'director-ml-engineering', 'director-mlops'],
    [
      'Machine Learning Lead',
      'Machine Learning Manager',
      'Senior Manager, Machine Learning',
      'Associate Director, Machine Learning',
      'Director, Machine Learning',
      'Senior Director, Machine Learning',
      'Vice President, Machine Learning',
    ],
  ],
  [
    ['ml-infrastructure-program-manager'],
    ['Program Manager, ML', 'Senior Program Manager, ML', 'Director of Program Management, ML'],
  ],
  [
    ['senior-ml-infrastructure-architect'],
    ['ML Architect', 'Senior ML Architect', 'Principal ML Architect'],
  ],
];

describe('the expected pay, whatever the posting', () => {
  test('is never less for a more senior title of the same role and employer', () => {
    for (const [tracks, titles] of climbs) {
      for (const role of tracks) {
        for (const company of companies) {
          const mids = titles.map((title) => mid({ role, title, company }));
          expect(mids, `${role} at ${company}`).toEqual([...mids].sort((a, b) => a - b));
        }
      }
    }
  });

  test('is never less when more years are asked', () => {
    for (const company of companies) {
      const mids = [2, 3, 5, 7, 8, 10, 12, 15, 20].map((years) => mid({ years, company }));
      expect(mids).toEqual([...mids].sort((a, b) => a - b));
    }
  });

  test('is never less in a dearer metro, and strictly more in a far dearer one', () => {
    const byFactor = [...usPlaces].sort((a, b) => a.factor - b.factor);
    for (const role of roles) {
      const mids = byFactor.map((place) => mid({ role, location: [place.name] }));
      expect(mids, role).toEqual([...mids].sort((a, b) => a - b));
      expect((mids.at(-1) ?? 0) / (mids[0] ?? 1)).toBeGreaterThan(1.2);
    }
  });

  test('is never less the later it was posted', () => {
    const dates = ['2019-01-01', '2022-06-01', '2024-06-15', '2025-12', '2026-11-01', '2 days ago'];
    const mids = dates.map((posted) => mid({ posted }));
    expect(mids).toEqual([...mids].sort((a, b) => a - b));
  });

  test('keeps its ends and quartiles in order, and its other places in line with their factors', () => {
    for (const role of roles) {
      for (const company of companies) {
        for (const location of [['Seattle, WA'], ['California'], [], ['London, UK'], ['India']]) {
          const { expected } = judge({ role, company, location });
          if (!expected) throw new Error(`no estimate for ${role} in ${location}`);
          const { low, quartiles, mid: middle, high, elsewhere = [], total } = expected;
          const ends = [low, quartiles?.lower, middle, quartiles?.upper, high];
          expect(ends).toEqual([...ends].sort((a, b) => Number(a) - Number(b)));
          expect(low).toBeGreaterThan(0);
          expect(total?.low).toBeGreaterThanOrEqual(middle);
          for (const other of elsewhere) {
            expect(Math.abs(other.mid / middle / other.factor - 1)).toBeLessThan(0.02);
          }
        }
      }
    }
  });

  test('is less sure of an employer of unknown kind than of a known one', () => {
    const width = (company: string | null) => {
      const { expected } = judge({ company });
      return (expected?.high ?? 0) / (expected?.low ?? 1);
    };
    expect(width('NVIDIA')).toBeLessThan(width('Etsy'));
    expect(width('Etsy')).toBeLessThan(width('Nobody Knows Us'));
    expect(judge({ company: 'Nobody Knows Us' }).expected?.caution).toContain('employer');
  });

  test('says abroad, in the own currency, that it is rough, and gives no US metros there', () => {
    for (const [location, currency] of [
      ['Bengaluru, India', 'INR'],
      ['Berlin, Germany', 'EUR'],
      ['Toronto, Ontario, Canada', 'CAD'],
    ] as const) {
      const { expected } = judge({ location: [location] });
      expect(expected?.currency).toBe(currency);
      expect(expected?.confidence).toBe('low');
      expect(expected?.caution).toContain(currency);
      expect(expected?.elsewhere).toEqual([]);
    }
  });
});

const monsters = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  0,
  1e-9,
  1,
  1e15,
  Number.MAX_VALUE,
];

describe('numbers that cannot be', () => {
  test('as stated pay change no estimate and never show as NaN or infinity', () => {
    const plain = judge({}).expected;
    for (const min of [null, ...monsters]) {
      for (const max of [null, ...monsters]) {
        const insight = judge({ pay: [band(min, max)], target: 300_000 });
        expect(insight.expected).toEqual(plain);
        const said = JSON.stringify([insight.verdict, insight.person, insight.anchor]);
        expect(said, `${min} to ${max}`).not.toMatch(/NaN|Infinity|null,"why"|"off":null/);
      }
    }
  });

  test('as a target are passed over', () => {
    for (const target of monsters.filter((each) => !(each > 0 && Number.isFinite(each)))) {
      expect(judge({ target }).person).toBeUndefined();
    }
    expect(judge({ target: Number.MAX_VALUE }).person?.percentile).toBe(99);
    expect(judge({ target: 1e-9 }).person?.percentile).toBe(1);
  });

  test('as years, dates or sureness still give an estimate within reason', () => {
    const cases: Case[] = [
      ...monsters.map((years) => ({ years })),
      ...monsters.map((confidence) => ({ confidence })),
      ...['0000-00-00', '9999-99-99', '999 years ago', '', '💰'].map((posted) => ({ posted })),
      ...['', 'yesterday', '9999-12-31'].map((today) => ({ today })),
    ];
    for (const each of cases) {
      const value = mid(each);
      expect(value, JSON.stringify(each)).toBeGreaterThan(100_000);
      expect(value, JSON.stringify(each)).toBeLessThan(500_000);
    }
  });

  test('as a megabyte behind a name, a place or a date change nothing', () => {
    const long = ' and so on'.repeat(100_000);
    const plain = { title: 'Director, ML', company: 'NVIDIA', location: ['Austin, TX'] };
    const { title, company, location } = plain;
    expect(mid({ title: title + long, company, location: [location[0] + long] })).toBe(mid(plain));
    expect(mid({ ...plain, posted: `2024-06-01${long}` })).toBe(
      mid({ ...plain, posted: '2024-06-01' }),
    );
    expect(mid({ ...plain, company: long })).toBe(mid({ ...plain, company: null }));
  });
});
