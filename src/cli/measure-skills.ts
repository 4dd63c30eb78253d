import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../knowledge/schema';
import type { ReadCase } from './read-case';

/** Skills a person marked, by `hashOf` the posting's id. No text of a posting stands there. */
const file = join(import.meta.dirname, '../../test/skill-labels.json');

/** What a person marked, and the skills the knowledge held then: others were not looked for. */
interface SkillLabels {
  vocabulary: string[];
  marks: Record<string, string[]>;
}

/** Tells a posting without naming it. */
function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}

/** Precision and recall of the skills read, on the postings whose skills a person marked. */
export function measureSkills(
  cases: readonly ReadCase[],
  knowledge: Pick<Knowledge, 'skills'>,
  { wrong }: { wrong: boolean },
): string {
  const { vocabulary, marks } = readLabels();
  const judged = new Set(vocabulary);
  const known = new Set(knowledge.skills.map(({ id }) => id));
  const lines: string[] = [];
  let both = 0;
  let read = 0;
  let marked = 0;
  let postings = 0;
  for (const { posting, facts } of cases) {
    const ids = posting.label.skills ?? marks[hashOf(posting.id)];
    if (ids === undefined) continue;
    postings++;
    const wanted = new Set(ids);
    const skills = facts.skills.filter(({ id }) => posting.label.skills !== null || judged.has(id));
    const got = new Set(skills.map(({ id }) => id));
    read += got.size;
    marked += wanted.size;
    for (const { id, evidence } of skills) {
      if (wanted.has(id)) both++;
      else lines.push(`skill ${posting.id}: read ${id}, not marked — ${evidence[0]?.quote ?? ''}`);
    }
    for (const id of wanted) {
      if (got.has(id)) continue;
      lines.push(
        `skill ${posting.id}: missed ${id}${known.has(id) ? '' : ', which is not in the knowledge'}`,
      );
    }
  }
  if (postings === 0) return 'skills            not measured: no posting has its skills marked';
  const precision = `precision ${(both / read).toFixed(3)} (${both} of ${read})`;
  const recall = `recall ${(both / marked).toFixed(3)} (${both} of ${marked})`;
  const row = `skills            ${precision}; ${recall}; on ${postings} postings`;
  return wrong ? [row, ...lines].join('\n') : row;
}

function readLabels(): SkillLabels {
  if (!existsSync(file)) return { vocabulary: [], marks: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as SkillLabels;
}
