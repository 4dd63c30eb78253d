import type { Entry } from '../../../library/entry';
import { type ImportPlan, planImport, readLibraryFile } from '../../../library/library-file';
import { reasonOf } from '../../use-person';

/** What a file chosen for import turned out to be. */
export type ReadFile =
  /** `csv`: postings that the batch view judges. */
  | { name: string; problem: string; csv?: boolean }
  | { name: string; made: string; unreadable: number; plan: ImportPlan };

/** Reads a file of saved postings; nothing is changed. */
export async function readFile(file: File, entries: readonly Entry[]): Promise<ReadFile> {
  const { name } = file;
  if (/\.(csv|tsv|ndjson|jsonl)$/i.test(name)) {
    return { name, csv: true, problem: 'This holds postings that are not judged yet.' };
  }
  try {
    const read = readLibraryFile(await file.text());
    if ('problem' in read) return { name, problem: read.problem };
    const { made, kept, unreadable } = read;
    return { name, made, unreadable, plan: planImport(kept, entries) };
  } catch (problem) {
    return { name, problem: reasonOf(problem) };
  }
}
