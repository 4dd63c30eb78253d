import { type LibraryFile, readLibraryFile } from '../../../library/library-file';
import { say } from '../../../words/own-say';
import { reasonOf } from '../../use-person';

/** What a file chosen for import turned out to be. */
export type ReadFile =
  /** `csv`: postings that the batch view judges. */
  { name: string; problem: string; csv?: boolean } | ({ name: string } & LibraryFile);

/** Reads a file of saved postings; nothing is changed. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  if (/\.(csv|tsv|ndjson|jsonl)$/i.test(name)) {
    return { name, csv: true, problem: say('libraryFiles.notJudged') };
  }
  try {
    const read = await readLibraryFile(await file.text(), rest);
    return 'problem' in read
      ? { name, problem: say(`libraryFiles.${read.problem}`) }
      : { name, ...read };
  } catch (problem) {
    return { name, problem: reasonOf(problem) };
  }
}

/** Lets the page draw. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
