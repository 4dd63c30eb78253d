import { type LibraryFile, readLibraryFile } from '../../../library/library-file';
import { reasonOf } from '../../use-person';

/** What a file chosen for import turned out to be. */
export type ReadFile =
  /** `csv`: postings that the batch view judges. */
  { name: string; problem: string; csv?: boolean } | ({ name: string } & LibraryFile);

/** Reads a file of saved postings; nothing is changed. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (/\.(csv|tsv|ndjson|jsonl)$/i.test(name)) {
    return { name, csv: true, problem: 'This holds postings that are not judged yet.' };
  }
  try {
    return { name, ...(await readLibraryFile(await file.text(), rest)) };
  } catch (problem) {
    return { name, problem: reasonOf(problem) };
  }
}

/** Lets the page draw. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
