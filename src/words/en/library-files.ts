/** Saved postings brought in from a file and written to one. */
export const libraryFiles = {
  import: 'Import',
  reading: 'Reading {file}',
  leaveIt: 'Leave it',
  notRead: '{file}: {problem} Nothing was changed.',
  tryBatch: 'Open it under {batch}: there its postings are judged and can be saved.',
  close: 'Close',
  notJudged: 'This holds postings that are not judged yet.',
  broken: 'This JSON file is broken: it ends or goes wrong in the middle.',
  foreign: 'This JSON file was not exported by Rolescope.',
  newer: 'A newer Rolescope wrote this file. Update Rolescope to read it.',
  without: 'There are no postings in this file.',

  written: '{file}, written on {day}',
  writtenSometime: '{file}, written on an unknown day',
  added: { one: '{count} posting would be added.', other: '{count} postings would be added.' },
  replaced: {
    one: '{count} posting would replace what you have, with status, notes and tags:',
    other: '{count} postings would replace what you have, with status, notes and tags:',
  },
  more: 'and {count} more',
  same: {
    one: '{count} posting is in your library already, unchanged.',
    other: '{count} postings are in your library already, unchanged.',
  },
  unreadable: {
    one: '{count} posting in it cannot be read and would be left out.',
    other: '{count} postings in it cannot be read and would be left out.',
  },
  bring: 'Bring them in',
  bringing: 'Brought in',
  broughtSoFar: '{count} brought in',
  brought: { one: '{count} posting brought in.', other: '{count} postings brought in.' },
  nothing: 'Nothing to bring in: close',
  leave: 'Leave everything as it is',

  export: 'Export',
  exportAll: 'Export all',
  exportThese: 'Export these {count}',
  asJson: 'JSON, with texts: can be brought back',
  asCsv: 'CSV, for a spreadsheet',
  asMarkdown: 'Markdown, for reading',
  readSoFar: { one: '{done} of {count} posting read.', other: '{done} of {count} postings read.' },
  saved: {
    one: '{file} goes to your downloads: {count} posting.',
    other: '{file} goes to your downloads: {count} postings.',
  },
  leftOut: {
    one: '{count} posting without a text could not be taken along.',
    other: '{count} postings without a text could not be taken along.',
  },

  /** Headings and labels of the file for reading. */
  title: 'Saved postings',
  labelled: '{label}: {words}',
  where: 'Where',
  expectedPay: 'Expected pay',
  met: 'Required that you meet',
  toAskAbout: 'To ask about',
  page: 'Page',
} as const;
