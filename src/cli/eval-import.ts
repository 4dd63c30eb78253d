import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pdf from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadKnowledge } from '../knowledge/load';
import { fileText } from '../profile/import/file-text';
import type { Finding } from '../profile/import/finding';
import type { PdfReader } from '../profile/import/pdf-text';
import { readResume } from '../profile/import/read-resume';
import { jsonResumeText } from '../profile/json-resume';
import type { Evaluate } from './evaluation';

const folder = join(import.meta.dirname, '../../test/resumes');
/** The day the expectations were written for. */
const today = '2026-11-21';
/** Below this share of what is there, reading a résumé counts as gone wrong. */
const enough = 0.9;

interface Expected {
  /** Every skill the résumé names, with the years it states. */
  skills: Record<string, number | null>;
  /** Skills it names in other words: right, but nobody's duty to find. */
  also?: string[];
  totalYears: number | null;
  leadershipYears: number | null;
  degree: string | null;
  location: string | null;
}

/** How much of our own résumés, in all their shapes, the import finds; and what it makes up. */
export const evalImport: Evaluate = async () => {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    Expected | { problem: string }
  >;
  const rows: string[] = [];
  let wrong = 0;
  let found = 0;
  let there = 0;
  for (const [name, wanted] of Object.entries(expected)) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const read = await fileText(bytes, async () => pdf as unknown as PdfReader).catch(
      (problem: Error) => problem,
    );
    if ('problem' in wanted) {
      const says = read instanceof Error && read.message.includes(wanted.problem);
      if (!says) wrong++;
      rows.push(
        `${says ? 'right' : 'WRONG'}  ${name}: ${read instanceof Error ? read.message : 'was read'}`,
      );
      continue;
    }
    const text = name.endsWith('.json') ? jsonResumeText(JSON.parse(String(read))) : String(read);
    const judged = judge(readResume(text ?? '', loadKnowledge(), today), wanted);
    found += judged.found;
    there += judged.there;
    const right = judged.invented.length === 0 && judged.found >= judged.there * enough;
    if (!right) wrong++;
    rows.push(
      `${right ? 'right' : 'WRONG'}  ${name}: ${judged.found} of ${judged.there}` +
        `${judged.missed.length > 0 ? `; missed ${judged.missed.join(', ')}` : ''}` +
        `${judged.invented.length > 0 ? `; INVENTED ${judged.invented.join(', ')}` : ''}`,
    );
  }
  const recall = ((100 * found) / there).toFixed(1);
  const text = `Import of ${rows.length} résumés: ${recall} % of skills, years and fields found\n${rows.join('\n')}`;
  return { text, wrong };
};

function judge(findings: Finding[], wanted: Expected) {
  const said = new Map(
    findings.flatMap((finding): [string, unknown][] =>
      finding.kind === 'skill'
        ? [
            [finding.id, true],
            [`${finding.id} years`, finding.years],
          ]
        : Object.entries(finding.set),
    ),
  );
  const { skills, also = [], ...fields } = wanted;
  const checks: [string, unknown][] = [
    ...Object.keys(skills).map((id): [string, unknown] => [id, true]),
    ...Object.entries(skills).flatMap(([id, years]): [string, unknown][] =>
      years === null ? [] : [[`${id} years`, years]],
    ),
    ...Object.entries(fields).filter(([, value]) => value !== null),
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
