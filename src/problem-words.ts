import { say } from './words/own-say';
import type { Key } from './words/say';

/** Words of the browser's own for a failure, or its name, and what they mean for the person. */
const meanings = [
  [/quota|disk (?:is )?full|full disk/i, 'problems.noRoom'],
  [/VersionError/, 'problems.savedByNewer'],
  [/NotFoundError/, 'problems.storeIncomplete'],
  [/context invalidated/i, 'problems.updated'],
  [
    /Receiving end does not exist|(?:channel|port) (?:was )?closed|did not answer|out of scope/i,
    'problems.interrupted',
  ],
  [
    /InvalidStateError|AbortError|UnknownError|TransactionInactiveError|DataError|InternalError/,
    'problems.storeClosed',
  ],
] as const satisfies readonly (readonly [RegExp, Key])[];

/** Why something failed and what to do, in plain words; our own errors have them already. */
export function problemWords(problem: unknown): string {
  const { name, message } =
    problem instanceof Error ? problem : { name: '', message: String(problem) };
  const meaning = meanings.find(([sign]) => sign.test(`${name}: ${message}`))?.[1];
  return meaning ? say(meaning) : message;
}
