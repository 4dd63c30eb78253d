import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LabelledPosting, ownPostings, sharedPostings } from '../../src/cli/labelled-postings';
import { analyze } from '../../src/engine/analyze';
import { loadKnowledge } from '../../src/knowledge/load';
import type { Knowledge } from '../../src/knowledge/schema';
import { toPosting } from '../../src/normalise/input-posting';
import type { Posting } from '../../src/posting';
import { emptyPerson } from '../../src/profile/empty-person';
import type { Person } from '../../src/profile/person';
import { sayEnglish } from '../../src/words/say-english';
import { root } from '../setup.mjs';
import type { Figure } from './bench';
import { quantile } from './quantile';

const today = '2026-11-21';

/** Each posting counts with the quickest of so many readings: the machine does other things too. */
const rounds = 4;

/** Figures of the engine alone, on this machine's Node, one core, and of the command line over it. */
export async function benchAnalysis(): Promise<Figure[]> {
  const knowledge = loadKnowledge();
  const real = sharedPostings(join(root, '..', 'shared', 'eval'));
  const labelled = real ?? ownPostings(join(root, 'test', 'postings'));
  const postings = labelled.map(toPosting);
  const timeOf = (posting: Posting, person: Person | null = null) => {
    const start = performance.now();
    analyze(posting, knowledge, person, today, sayEnglish);
    return performance.now() - start;
  };
  const best = (posting: Posting, person: Person | null = null) =>
    Math.min(...Array.from({ length: rounds }, () => timeOf(posting, person)));
  for (const posting of postings) timeOf(posting);
  const times = postings.map((posting) => best(posting));
  const somebody = personOf(knowledge);
  for (const posting of postings) timeOf(posting, somebody);
  const withPerson = postings.map((posting) => best(posting, somebody));
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const posting of postings) timeOf(posting);
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1000 / (rounds * postings.length);
  const figures: Figure[] = [
    {
      what: `analysis of a posting (${postings.length} ${real ? 'real postings' : 'postings of our own'})`,
      measured: `${quantile(times, 0.5).toFixed(2)} ms median, ${quantile(times, 0.99).toFixed(2)} ms p99`,
      budget: '≤ 3 ms, ≤ 12 ms',
    },
    {
      what: 'the same with a profile, for the gap',
      measured: `${quantile(withPerson, 0.5).toFixed(2)} ms median, ${quantile(withPerson, 0.99).toFixed(2)} ms p99`,
      budget: '≤ 3 ms, ≤ 12 ms',
    },
    {
      what: 'processor time of an analysis, collecting garbage on other threads included',
      measured: `${processor.toFixed(2)} ms mean`,
      budget: 'told beside the time on the clock: a busy machine changes it less',
    },
    {
      what: 'analyses on one core',
      measured: `${(1000 / mean).toFixed(0)} a second`,
      budget: '≥ 400',
    },
    {
      what: 'npm run analyze on 2,000 postings',
      measured: batchRate(labelled, 2000),
      budget: '≥ 400 a second',
    },
  ];
  const [some] = postings;
  if (some === undefined) return figures;
  for (const [name, piece] of Object.entries(hostilePieces)) {
    const [tenth, whole] = [100_000, 1_000_000].map((length) =>
      best({ ...some, blocks: [{ kind: 'paragraph', text: fill(piece, length) }] }),
    );
    figures.push({
      what: `analysis of 0.1 and 1 MB of ${name}`,
      measured: `${tenth?.toFixed(0)} and ${whole?.toFixed(0)} ms`,
      budget: '≤ 200 ms',
    });
  }
  return figures;
}

/** Somebody with much to compare: every fifth skill that we know, and all that the gap looks at. */
function personOf({ skills }: Knowledge): Person {
  return {
    ...emptyPerson,
    skills: skills
      .filter((_, at) => at % 5 === 0)
      .map(({ id }) => ({ id, level: 'strong', years: 5 })),
    totalYears: 15,
    leadershipYears: 8,
    mlYears: 10,
    largestTeam: 40,
    degree: 'masters',
    certifications: [{ id: 'one', name: 'AWS Certified Solutions Architect', year: 2022 }],
    languages: [{ id: 'one', name: 'English', level: 'native' }],
    location: 'Seattle, WA',
    workplace: 'hybrid',
    relocation: 'some',
    needsSponsorship: false,
  };
}

/** Postings a second through the command, its start included; the time that the command took itself. */
function batchRate(postings: readonly LabelledPosting[], count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolescope-bench-'));
  try {
    const file = join(folder, 'postings.ndjson');
    const lines = Array.from({ length: count }, (_, at) => {
      const { id, title, company, location, description } = postings[at % postings.length] ?? {};
      return JSON.stringify({ id, title, company, location, description });
    });
    writeFileSync(file, `${lines.join('\n')}\n`);
    const started = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', 'analyze', '--', file], {
      cwd: root,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    if (status !== 0) return `not measured: the command ended with ${status}`;
    const seconds = (performance.now() - started) / 1000;
    return `${(count / seconds).toFixed(0)} a second (${seconds.toFixed(1)} s, start included)`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const hostilePieces = {
  'spaces and digits': '1 ,  0 ',
  figures: '10+ years 24/7 on-call $1',
  'one word': 'machine',
  'pay-like text': '$100,000 - $',
  'line breaks': 'Pay\n',
  'ordinary sentences': 'You lead machine learning platform teams on Kubernetes, 10+ years. ',
};
