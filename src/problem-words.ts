/** Words of the browser's own for a failure, or its name, and what they mean for the person. */
const meanings: readonly [RegExp, string][] = [
  [
    /quota|disk (?:is )?full|full disk/i,
    'There is no room left for it. What was saved before is still there. Free some disk space or take old postings out of your library, then try again.',
  ],
  [
    /VersionError/,
    'A newer Rolescope saved what is kept here. Update Rolescope to use it; nothing was changed.',
  ],
  [
    /NotFoundError/,
    'A part of Rolescope’s store is missing; the rest is untouched. Save your profile and your library as files, use “Delete everything” under Profile and settings, then bring the files back: the store is made anew.',
  ],
  [/context invalidated/i, 'Rolescope was updated. Reload this page.'],
  [
    /Receiving end does not exist|(?:channel|port) (?:was )?closed|did not answer|out of scope/i,
    'The browser stopped Rolescope in the middle. Look whether it is done, and if not, try again.',
  ],
  [
    /InvalidStateError|AbortError|UnknownError|TransactionInactiveError|DataError|InternalError/,
    'The browser closed Rolescope’s store while it was in use. What was saved before is still there. Try again; should it stay so, restart the browser.',
  ],
];

/** Why something failed and what to do, in plain words; our own errors have them already. */
export function problemWords(problem: unknown): string {
  const { name, message } =
    problem instanceof Error ? problem : { name: '', message: String(problem) };
  return meanings.find(([sign]) => sign.test(`${name}: ${message}`))?.[1] ?? message;
}
