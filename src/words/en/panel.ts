/** The panel around the insights: its bar, its states, its notices. */
export const panel = {
  toSidePanel: 'Move to the browser’s side panel',
  toPage: 'Move beside the posting',
  fold: 'Fold to the edge',
  /** A tool's name and its key. */
  withKey: '{tool} ({key})',
  close: 'Close for this posting',
  unfold: 'Unfold Rolescope',
  save: 'Save',
  saved: 'Saved',
  saveHint: 'Save to your library',
  savedHint: 'Take it out of your library',
  notSaved: 'It could not be saved: {problem}',
  undo: 'Undo',
  dismiss: 'Dismiss',
  savedPostings: 'Your saved postings',
  yourProfile: 'Your profile',
  wordsGone: 'These words are no longer in the page.',
  notMoved: 'The panel could not be moved. Try it from the toolbar.',
  movedToPage: 'From the next posting on, the panel opens beside it.',
  skillAdded: '{skill} is in your profile now, at a working level.',
  skillNotAdded: '{skill} was not added. {problem}',
  skillNotRemoved: '{skill} was not removed. {problem}',

  reading: 'Reading the posting',
  readingNow: 'Reading the posting.',
  stopped: 'The analysis stopped',
  tooMuch: 'This posting could not be analysed. Other postings are not affected.',
  tooMuchBecause:
    'This posting could not be analysed ({problem}). Other postings are not affected.',
  notOurs: 'Not an ML leadership posting',
  showAnyway: 'Show the analysis anyway',
  lookAgain: 'Look again',
  unreadable: 'This posting could not be read',
  unreadableWhy:
    'The page looks like a job posting, but its text did not appear in time or in a layout we know. Reloading the page often helps.',
  noPosting: 'No posting is open',
  noPostingHelp: 'Open a job posting on this page, and what is known about it appears here.',
  closed: 'This posting is closed',
  closedWhy: 'The page says that it takes no more applications, so there is nothing to weigh.',
  noPage: 'Nothing is read on this page',
  noPageHelp:
    'Rolescope reads the job boards that are switched on. For a posting on any other site, choose “Analyse this page” in the context menu or behind the toolbar button. If a board’s page was open before Rolescope was installed, reload it.',

  doubt: 'This page looks different from what we know',
  notFound: 'Not found: title or description.',
  doubtful: 'May be wrong or missing: {fields}.',
  fieldTitle: 'title',
  fieldCompany: 'company',
  fieldDescription: 'description',
  copyReport: 'Copy a report',
  report: 'Report',
  reportCopied:
    'Copied. It describes only how the page is built: none of its text, and no names. Paste it into an issue of the project.',
  reportToCopy:
    'Copy the text below. It describes only how the page is built: none of its text, and no names. Paste it into an issue of the project.',

  seenBefore: 'Seen before',
  seenOn: 'You saw this job on {day}.',
  seenElsewhere: 'You saw this job on {day} as another posting on {board}.',
  thisPosting: 'This posting',
} as const;
