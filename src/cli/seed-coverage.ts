import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import leftOutFile from '../../test/seed-coverage.json' with { type: 'json' };
import { factsOf } from '../knowledge/check-stories';
import type { PayObservation, RoleStory } from '../knowledge/schema';

/** What a seed says and the knowledge base leaves out on purpose, as the coverage calls it. */
interface LeftOut {
  role: string;
  what: string;
  reason: string;
}
const leftOut: readonly LeftOut[] = leftOutFile;

/** One kind of content of a seed. */
interface Counted {
  what: string;
  total: number;
  held: number;
  /** On the list of what is left out on purpose, with a reason. */
  leftOut: number;
  /** In words: what is neither held nor on that list. */
  missing: string[];
}

/** How much of one role's seed the knowledge base holds. */
interface SeedCoverage {
  role: string;
  counted: Counted[];
}

interface Told {
  stories: readonly RoleStory[];
  pay: readonly PayObservation[];
}

interface PayItem {
  id: string;
  seed: string;
  low: number | null;
  high: number | null;
  value: number | null;
  statistic: string;
}

interface AskedItem {
  id: string;
  seed: string;
  section: string;
  kind: string;
  min: number | null;
  max: number | null;
}

/** The coverage of every seed, or null where there are none on this machine. */
export function seedCoverage(root: string, told: Told): SeedCoverage[] | null {
  const shared = join(root, '../shared');
  if (!existsSync(join(shared, 'seeds'))) return null;
  const facts = (name: string) => JSON.parse(readFileSync(join(shared, 'facts', name), 'utf8'));
  const {
    seeds,
    observations,
  }: { seeds: Record<string, { file: string }>; observations: PayItem[] } = facts('seed-pay.json');
  const asked: AskedItem[] = facts('seed-requirements.json').observations;
  return readdirSync(join(shared, 'seeds'))
    .sort()
    .map((file) => {
      const role = Object.entries(seeds).find(([, seed]) => seed.file === file)?.[0] ?? file;
      const story = told.stories.find(({ id }) => id === role);
      const text = readFileSync(join(shared, 'seeds', file), 'utf8');
      const lines = sectioned(text);
      const ofFile = ({ seed }: { seed: string }) => seed === file;
      const found: [string, Found][] = [
        ['sections', sectionsIn(lines, story)],
        ['figures', figuresIn(lines, story)],
        ['pay', payIn(observations.filter(ofFile), role, told.pay)],
        ['requirements', requirementsIn(asked.filter(ofFile), story)],
      ];
      return { role, counted: found.map(([what, one]) => counted(role, what, one)) };
    });
}

interface Found {
  total: number;
  missing: string[];
}

function counted(role: string, what: string, { total, missing }: Found): Counted {
  const meant = missing.filter((one) =>
    leftOut.some((left) => left.role === role && left.what === one),
  );
  return {
    what,
    total,
    held: total - missing.length,
    leftOut: meant.length,
    missing: missing
      .filter((one) => !meant.includes(one))
      .map(
        (one) =>
          `${role}: the seed's ${what} has "${one}"; tell it, or list it with the reason in test/seed-coverage.json.`,
      ),
  };
}

const parts = [
  'Overview',
  'Core Responsibilities',
  'Requirements',
  'Career Development',
  'Market Demand',
  'Salary Ranges (US Market, 2024)',
  'Industry Trends',
  'Essential Soft Skills',
  'Best Practices',
  'Common Challenges',
];

/**
 * Each line with its heading's path. A heading is a line of its own, stands at another line's end,
 * or leads a point where there is neither.
 */
function sectioned(text: string): { section: string; line: string }[] {
  let part = '';
  let heading = '';
  /** True where the heading is itself a point. */
  let pointed = true;
  let next = '';
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const own = !line.startsWith('- ') && line.length < 80 && !/[.:]$/.test(line) ? line : next;
      if (parts.includes(line)) part = line;
      if (parts.includes(line) || own !== '') {
        heading = parts.includes(line) ? '' : own;
        pointed = parts.includes(line);
      } else if (pointed && isCapitalised(line)) heading = line.slice(2);
      next = headingAtEnd.exec(line)?.[1] ?? '';
      const name = heading || (/^- ([A-Z][^:.]{2,60}): \S/.exec(line)?.[1] ?? '');
      return { section: name === '' ? part : `${part} > ${name}`, line };
    });
}

/** "... of others Preferred Qualifications:", at the end of a longer line. */
const headingAtEnd =
  /^.{40,}? ((?:[A-Z][\w-]+ (?:and )?){0,4}(?:Responsibilities|Qualifications|Benefits|Experience|Skills|Leadership|Innovation|Requirements))(?: typically include)?:$/;

/** "- Cost Efficiency", a heading made a point. */
function isCapitalised(line: string): boolean {
  const words = line.split(/[\s-]+/).slice(1);
  return (
    line.startsWith('- ') &&
    words.every((word) => /^[A-Z(]/.test(word) || /^(?:and|of|to|in|functional)$/.test(word))
  );
}

type Lines = ReturnType<typeof sectioned>;

function sectionsIn(lines: Lines, story: RoleStory | undefined): Found {
  const told = new Set((story ? factsOf(story) : []).map(({ section }) => section));
  const sections = [...new Set(lines.map(({ section }) => section))];
  return {
    total: sections.length,
    missing: sections.filter(
      (section) => ![...told].some((one) => one === section || one.startsWith(`${section} > `)),
    ),
  };
}

function figuresIn(lines: Lines, story: RoleStory | undefined): Found {
  const told = story ? factsOf(story) : [];
  const figures = lines.flatMap(({ section, line }) =>
    [
      ...line.matchAll(/(?<![\p{L}\d.]|(?:Top|Bottom|top|bottom) )\d+(?:,\d+)*(?:\.\d+)?/gu),
    ].flatMap(([digits]) => {
      const value = Number(digits.replaceAll(',', ''));
      const year = /^(?:19|20)\d\d$/.test(digits);
      return year || parts.includes(line) ? [] : [{ section, value }];
    }),
  );
  return {
    total: figures.length,
    missing: figures
      .filter(
        ({ section, value }) =>
          !told.some(
            (fact) =>
              fact.section.startsWith(section.split(' > ')[0] ?? '') &&
              fact.figures?.some((figure) => figure.value === value),
          ),
      )
      .map(({ section, value }) => `${section}: ${value}`),
  };
}

function payIn(items: readonly PayItem[], role: string, pay: readonly PayObservation[]): Found {
  const own = pay.filter((one) => one.role === role);
  const held = new Set(
    own.flatMap(({ p10, p25, p50, p75, p90, low, high }) => [p10, p25, p50, p75, p90, low, high]),
  );
  return {
    total: items.length,
    missing: items
      .filter(({ low, high, value }) =>
        [low, high, value].some((one) => one !== null && !held.has(one)),
      )
      .map(({ id, statistic }) => `${id} ${statistic}`),
  };
}

function requirementsIn(items: readonly AskedItem[], story: RoleStory | undefined): Found {
  const told = story ? factsOf(story) : [];
  const holds = ({ kind, min, max, section }: AskedItem) => {
    const near = told.filter((fact) => fact.section.startsWith(section.split(' > ')[0] ?? ''));
    if (kind === 'degree')
      return near.some(({ text }) => /degree|bachelor|master|doctor/i.test(text));
    if (kind === 'certification') return near.some(({ text }) => /PMP|certif/i.test(text));
    return [min, max].every(
      (years) =>
        years === null || near.some(({ figures }) => figures?.some(({ value }) => value === years)),
    );
  };
  return {
    total: items.length,
    missing: items.filter((item) => !holds(item)).map(({ id, kind }) => `${id} ${kind}`),
  };
}
