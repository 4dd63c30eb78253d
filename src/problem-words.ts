import { say } from './words/own-say';

/** Words of the browser's own for a failure, or its name, and what they mean for the person. */
const meanings: readonly [RegExp, () => string][] = [
  [/quota|disk (?:is )?full|full disk/i, () => say('problems.noRoom')],
  [/VersionError/, () => say('problems.savedByNewer')],
  [
    /NotFoundError/,
    () =>
      say('problems.storeIncomplete', {
        deleteAll: say('settings.delete'),
        settings: say('settings.heading'),
      }),
  ],
  [/context invalidated/i, () => say('problems.updated')],
  [
    /Receiving end does not exist|(?:channel|port) (?:was )?closed|did not answer|out of scope/i,
    () => say('problems.interrupted'),
  ],
  [
    /InvalidStateError|AbortError|UnknownError|TransactionInactiveError|DataError|InternalError/,
    () => say('problems.storeClosed'),
  ],
];

/** Why something failed and what to do, in plain words; our own errors have them already. */
export function problemWords(problem: unknown): string {
  const { name, message } =
    problem instanceof Error ? problem : { name: '', message: String(problem) };
  return meanings.find(([sign]) => sign.test(`${name}: ${message}`))?.[1]() ?? message;
}
