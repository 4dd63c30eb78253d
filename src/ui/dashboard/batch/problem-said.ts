import { say } from '../../../words/own-say';
import { reasonOf } from '../../use-person';
import { FileProblem, type RecordProblem } from './file-problem';

/** Why a record is not read, after its line. */
export function recordProblemWords({ code, reason = '' }: RecordProblem): string {
  return say(`batchFile.${code}`, { reason });
}

/** Why a file is not read, and what to do. */
export function fileProblemWords(problem: unknown): string {
  if (!(problem instanceof FileProblem)) return reasonOf(problem);
  const { code, line = 1 } = problem.problem;
  return say(`batchFile.${code}`, { line });
}
