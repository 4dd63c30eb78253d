import { readPosting } from '../engine/read/read-posting';
import { readSignals } from '../engine/role/signals';
import type { Knowledge } from '../knowledge/schema';
import { toPosting } from '../normalise/input-posting';
import type { LabelledPosting } from './labelled-postings';
import type { RoleCase } from './role-training';

/** The postings as the role model sees them, in groups that are never torn apart. */
export function roleCases(postings: readonly LabelledPosting[], knowledge: Knowledge): RoleCase[] {
  const groups = groupsOf(postings);
  return postings.map((labelled, at) => {
    const posting = toPosting(labelled);
    const facts = readPosting(posting, knowledge);
    return {
      posting: labelled,
      facts,
      signals: readSignals(posting.title, facts, knowledge),
      group: groups[at] ?? '',
    };
  });
}

/** The employer, or what the title is without signs and places; whatever shares either is one group. */
function groupsOf(postings: readonly LabelledPosting[]): string[] {
  const groups: string[] = [];
  const byKey = new Map<string, string>();
  for (const [at, { company, title, description }] of postings.entries()) {
    const employer = company
      ?.toLowerCase()
      .replace(/\b(?:inc|ltd|ag|corp)\b\.?|[^\p{L}\p{N}]/gu, '');
    const keys = [
      ...(employer ? [`company ${employer}`] : []),
      `title ${title.toLowerCase().replace(/\(.*?\)|[^a-z]/g, '')}`,
      `text ${description.slice(0, 160)}`,
    ];
    const group = keys.map((key) => byKey.get(key)).find((known) => known !== undefined) ?? `${at}`;
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
    groups.push(group);
  }
  return groups;
}

/** Which of `folds` parts each case is held out in: whole groups, the largest first, to the smallest part. */
export function foldsOf(cases: readonly RoleCase[], folds: number): number[] {
  const sizes = new Map<string, number>();
  for (const { group } of cases) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const parts = new Array<number>(folds).fill(0);
  const partOf = new Map<string, number>();
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const part = parts.indexOf(Math.min(...parts));
    parts[part] = (parts[part] ?? 0) + size;
    partOf.set(group, part);
  }
  return cases.map(({ group }) => partOf.get(group) ?? 0);
}
