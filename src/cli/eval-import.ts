import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadKnowledge } from '../knowledge/load';
import { fileText } from '../profile/import/file-text';
import type { Finding } from '../profile/import/finding';
import type { PdfReader } from '../profile/import/pdf-text';
import { readJsonResume } from '../profile/import/read-json-resume';
import { readResume } from '../profile/import/read-resume';
import { sayEnglish } from '../words/say-english';
import type { Evaluate } from './evaluation';

const folder = join(import.meta.dirname, '../../test/resumes');
/** The day the expectations were written for. */
const today = '2026-11-21';
/** Below this share of what is there, reading a résumé counts as gone wrong. */
const enough = 0.9;

/** What a résumé says, all of it: whatever else is found is invented. */
interface Expected {
  /** Every skill it names, with the years it states. */
  skills: Record<string, number | null>;
  /** Skills it names in other words: right, but nobody's duty to find. */
  also?: string[];
  /** Single fields: years, location, largest team, budget. */
  fields: Record<string, unknown>;
  /** Items without their ids, as words with " | " between, "–" where nothing is said. */
  roles?: string[];
  degrees?: string[];
  certifications?: string[];
  languages?: string[];
}

/** How much of our own résumés, in all their shapes, the import finds; and what it makes up. */
export const evalImport: Evaluate = async () => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    Expected | { problem: string }
  >;
  const rows: string[] = [];
  const all = { wrong: 0, found: 0, there: 0, invented: 0 };
  for (const [name, wanted] of Object.entries(expected)) {
    const findings = await findingsIn(name).catch((problem: Error) => problem);
    if ('problem' in wanted) {
      const says = findings instanceof Error && findings.message.includes(wanted.problem);
      if (!says) all.wrong++;
      const words = findings instanceof Error ? findings.message : 'was read';
      rows.push(`${says ? 'right' : 'WRONG'}  ${name}: ${words}`);
      continue;
    }
    if (findings instanceof Error) {
      all.wrong++;
      rows.push(`WRONG  ${name}: ${findings.message}`);
      continue;
    }
    const { found, there, missed, invented } = judge(findings, wanted);
    all.found += found;
    all.there += there;
    all.invented += invented.length;
    const right = invented.length === 0 && found >= there * enough;
    if (!right) all.wrong++;
    rows.push(
      [
        `${right ? 'right' : 'WRONG'}  ${name}: ${found} of ${there}`,
        ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
        ...(invented.length > 0 ? [`INVENTED ${invented.join(', ')}`] : []),
      ].join('; '),
    );
  }
  const recall = ((100 * all.found) / all.there).toFixed(1);
  const text = [
    `Import of ${rows.length} résumés: ${recall} % of ${all.there} skills, years, fields, roles, degrees, certifications and languages found; ${all.invented} invented`,
    ...rows,
  ].join('\n');
  return { text, wrong: all.wrong };
};

async function findingsIn(name: string): Promise<Finding[]> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const text = await fileText(bytes, async () => pdf as unknown as PdfReader, sayEnglish);
  if (!name.endsWith('.json')) return readResume(text, loadKnowledge(), today);
  return readJsonResume(JSON.parse(text), loadKnowledge(), today) ?? [];
}

function judge(findings: Finding[], wanted: Expected) {
  const said = new Map(findings.flatMap(statements));
  const { skills, also = [], fields, ...lists } = wanted;
  const checks: [string, unknown][] = [
    ...Object.keys(skills).map((id): [string, unknown] => [id, true]),
    ...Object.entries(skills).flatMap(([id, years]): [string, unknown][] =>
      years === null ? [] : [[`${id} years`, years]],
    ),
    ...fieldNames(fields),
    ...Object.entries(lists).flatMap(([list, items]) =>
      items.map((item): [string, unknown] => [`${list}: ${item}`, true]),
    ),
  ];
  const missed = checks.filter(([name, value]) => said.get(name) !== value);
  const known = new Set([
    ...checks.map(([name]) => name),
    ...also.flatMap((id) => [id, `${id} years`]),
  ]);
  const invented = [...said].filter(([name, value]) => value !== null && !known.has(name));
  return {
    there: checks.length,
    found: checks.length - missed.length,
    missed: missed.map(([name]) => name),
    invented: invented.map(([name, value]) => (value === true ? name : `${name} ${value}`)),
  };
}

/** What a finding says, each thing by the name it is expected under. */
function statements(finding: Finding): [string, unknown][] {
  switch (finding.kind) {
    case 'skill':
      return [
        [finding.id, true],
        [`${finding.id} years`, finding.years],
      ];
    case 'field':
      return fieldNames(finding.set);
    case 'item':
      return [[itemLine(finding), true]];
  }
}

/** Apart from the skills: there is one called budget. */
function fieldNames(fields: object): [string, unknown][] {
  return Object.entries(fields).map(([name, value]) => [`field ${name}`, value]);
}

function itemLine({ list, item }: Extract<Finding, { kind: 'item' }>): string {
  const { id: _, ...fields } = item;
  return `${list}: ${Object.values(fields)
    .map((value) => value ?? '–')
    .join(' | ')}`;
}
