import { join } from 'node:path';
import { readPosting } from '../engine/read/read-posting';
import type { Evidence } from '../insights';
import { loadKnowledge } from '../knowledge/load';
import { toPosting } from '../normalise/input-posting';
import type { Evaluate } from './evaluation';
import { ownPostings, sharedPostings } from './labelled-postings';
import { measureSkills } from './measure-skills';
import { bandsOf, judgePosted, type PayJudgement, shownFirst } from './posted-pay-judgement';
import type { ReadCase } from './read-case';

const root = join(import.meta.dirname, '../..');

/** A field with one value, as read and as a person read it. */
interface Field {
  name: string;
  got: (one: ReadCase) => string | number | null;
  wanted: (one: ReadCase) => string | number | null;
  evidence: (one: ReadCase) => Evidence | null;
}

const fields: Field[] = [
  {
    name: 'years',
    got: ({ facts }) => facts.requirements.years,
    wanted: ({ posting }) => posting.label.years,
    evidence: ({ facts }) => facts.requirements.evidence.years,
  },
  {
    name: 'leadership years',
    got: ({ facts }) => facts.requirements.leadershipYears,
    wanted: ({ posting }) => posting.label.leadershipYears,
    evidence: ({ facts }) => facts.requirements.evidence.leadershipYears,
  },
  {
    name: 'degree required',
    got: ({ facts }) => facts.requirements.degree.required,
    wanted: ({ posting }) => posting.label.degreeRequired,
    evidence: ({ facts }) => facts.requirements.evidence.degreeRequired,
  },
  {
    name: 'degree preferred',
    got: ({ facts }) => facts.requirements.degree.preferred,
    wanted: ({ posting }) => posting.label.degreePreferred,
    evidence: ({ facts }) => facts.requirements.evidence.degreePreferred,
  },
  {
    name: 'workplace',
    got: ({ facts }) => facts.requirements.workplace,
    wanted: ({ posting }) => posting.label.workplace,
    evidence: ({ facts }) => facts.requirements.evidence.workplace,
  },
];

/** How often what is read in a posting is what a person reads in it: pay, years, degrees, workplace, skills. */
export const evalReading: Evaluate = async (shared, { wrong }) => {
  const dir = join(shared, 'eval');
  const real = sharedPostings(dir);
  const knowledge = loadKnowledge();
  const cases = (real ?? ownPostings(join(root, 'test/postings'))).map((posting): ReadCase => {
    const source = toPosting(posting);
    return { posting, source, facts: readPosting(source, knowledge) };
  });
  const lines = [
    `Reading of ${cases.length} ${real ? 'real postings' : `postings of our own (${dir} is absent)`}`,
    '',
    'field             right where stated   silent where not   missed  wrong  false alarms',
    ...fields.map((field) => row(field, cases)),
    '',
    payRow(cases),
    '',
    measureSkills(cases, knowledge, { wrong }),
  ];
  if (wrong) {
    for (const field of fields) lines.push('', ...mistakes(field, cases));
    lines.push('', ...payMistakes(cases));
  }
  return { text: lines.join('\n'), wrong: null };
};

function row({ name, got, wanted }: Field, cases: readonly ReadCase[]): string {
  const stated = cases.filter((one) => wanted(one) !== null);
  const silent = cases.filter((one) => wanted(one) === null);
  const right = stated.filter((one) => got(one) === wanted(one)).length;
  const missed = stated.filter((one) => got(one) === null).length;
  const quiet = silent.filter((one) => got(one) === null).length;
  return [
    name.padEnd(16),
    share(right, stated.length).padEnd(19),
    share(quiet, silent.length).padEnd(17),
    String(missed).padStart(6),
    String(stated.length - right - missed).padStart(6),
    String(silent.length - quiet).padStart(9),
  ].join('  ');
}

function share(count: number, of: number): string {
  return of === 0 ? 'none' : `${(count / of).toFixed(3)} (${count} of ${of})`;
}

function mistakes({ name, got, wanted, evidence }: Field, cases: readonly ReadCase[]): string[] {
  return cases
    .filter((one) => got(one) !== wanted(one))
    .map((one) => {
      const words = evidence(one)?.quote ?? '';
      return `${name} ${one.posting.id}: read ${got(one)}, stated ${wanted(one)} — ${words}`;
    });
}

function payRow(cases: readonly ReadCase[]): string {
  const count = (kind: PayJudgement) => cases.filter((one) => judgePosted(one) === kind).length;
  const stated = cases.filter(({ posting }) => posting.label.pay !== null).length;
  const silent = cases.length - stated;
  return [
    `posted pay        exact ${share(count('exact'), stated)}`,
    `missed ${share(count('missed'), stated)}`,
    `wrong ${share(count('wrong'), stated)}`,
    `false alarms ${share(count('false alarm'), silent)}`,
  ].join('; ');
}

function payMistakes(cases: readonly ReadCase[]): string[] {
  return cases.flatMap((one) => {
    const judgement = judgePosted(one);
    if (judgement === 'exact' || judgement === 'silent') return [];
    const band = shownFirst(one);
    const read = band ? `${band.min}–${band.max} ${band.currency} ${band.period}` : 'nothing';
    const stated = bandsOf(one).map(
      ({ min, max, currency, period }) => `${min}–${max} ${currency ?? ''} ${period ?? ''}`,
    );
    const words = band?.evidence.quote ?? '';
    return [
      `pay ${judgement} ${one.posting.id}: read ${read}, stated ${stated.join(' | ')} — ${words}`,
    ];
  });
}
