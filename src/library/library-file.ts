import { postingSchema } from '../posting';
import { entrySchema, type Kept } from './entry';

const format = 'rolescope-library';
/** A backup of everything holds the library in the same shape. */
const backupFormat = 'rolescope-backup';
const version = 1;

/** What a file of saved postings holds. */
export interface LibraryFile {
  /** ISO day; null: it does not say. */
  made: string | null;
  kept: Kept[];
  /** How many of its postings cannot be read. */
  unreadable: number;
}

/** Saved postings as a file's text: everything that is kept of them. `made` is an ISO day. */
export function writeLibraryFile(kept: readonly Kept[], made: string): string {
  // A posting a line: large files stay readable, and can be compared line by line.
  const lines = kept.map((one) => JSON.stringify(one)).join(',\n');
  const head = JSON.stringify({ format, version, made }).slice(0, -1);
  return `${head},"library":[\n${lines}\n]}\n`;
}

/** After so many postings others may do something. */
const atOnce = 100;

/** Why a file cannot be read: it is no JSON, none of ours, of a newer version, or holds no postings. */
export type FileProblem = 'broken' | 'foreign' | 'newer' | 'without';

/** What a file of ours holds, or why it cannot be read. `rest` lets others do something. */
export async function readLibraryFile(
  text: string,
  rest: () => Promise<void>,
): Promise<LibraryFile | { problem: FileProblem }> {
  let record: Record<string, unknown>;
  try {
    record = JSON.parse(text.replace(/^\ufeff/, '')) ?? {};
  } catch {
    return { problem: 'broken' };
  }
  const { format: named, version: written, made, library } = record;
  if ((named !== format && named !== backupFormat) || typeof written !== 'number') {
    return { problem: 'foreign' };
  }
  if (named === format && written > version) {
    return { problem: 'newer' };
  }
  if (!Array.isArray(library)) return { problem: 'without' };
  const kept: Kept[] = [];
  for (let at = 0; at < library.length; at += atOnce) {
    kept.push(...library.slice(at, at + atOnce).flatMap(keptIn));
    await rest();
  }
  return {
    made: typeof made === 'string' ? made.slice(0, 10) : null,
    kept,
    unreadable: library.length - kept.length,
  };
}

/** A kept posting that can be read; nothing where it cannot. */
function keptIn(record: unknown): Kept[] {
  const { entry, posting } = (record ?? {}) as Record<string, unknown>;
  const read = { entry: entrySchema.safeParse(entry), posting: postingSchema.safeParse(posting) };
  if (!read.entry.success || !read.posting.success) return [];
  return [{ entry: read.entry.data, posting: read.posting.data }];
}

/** What bringing these postings in would do to the library. */
export interface ImportPlan {
  /** Not in the library. */
  added: Kept[];
  /** In the library, and different there. */
  replaced: Kept[];
  /** In the library exactly so: nothing to do. */
  same: number;
}

/** Compares what is in a file with what is in the library; of two with one key the later counts. */
export function planImport(kept: readonly Kept[], library: readonly Kept['entry'][]): ImportPlan {
  const byKey = new Map(library.map((entry) => [entry.key, entry]));
  const plan: ImportPlan = { added: [], replaced: [], same: 0 };
  for (const one of new Map(kept.map((each) => [each.entry.key, each])).values()) {
    const there = byKey.get(one.entry.key);
    if (!there) plan.added.push(one);
    else if (isSame(there, one.entry)) plan.same++;
    else plan.replaced.push(one);
  }
  return plan;
}

/** Whether two plain records hold the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [ones, others] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    ones.length === others.size && ones.every(([name, value]) => isSame(value, others.get(name)))
  );
}
