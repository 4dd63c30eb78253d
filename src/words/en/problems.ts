/** Why something failed, and what to do. */
export const problems = {
  noRoom:
    'There is no room left for it. What was saved before is still there. Free some disk space or take old postings out of your library, then try again.',
  savedByNewer:
    'A newer Rolescope saved what is kept here. Update Rolescope to use it; nothing was changed.',
  storeIncomplete:
    'A part of Rolescope’s store is missing; the rest is untouched. Save your profile and your library as files, use “{deleteAll}” under “{settings}”, then bring the files back: the store is made anew.',
  updated: 'Rolescope was updated. Reload this page.',
  interrupted:
    'The browser stopped Rolescope in the middle. Look whether it is done, and if not, try again.',
  storeClosed:
    'The browser closed Rolescope’s store while it was in use. What was saved before is still there. Try again; should it stay so, restart the browser.',
} as const;
