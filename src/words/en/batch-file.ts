/** Why a file of postings, or a record of it, cannot be read, and what to do. */
export const batchFile = {
  empty: 'The file is empty. Choose one with at least one posting.',
  blank: 'There is nothing but blank space in the file. Choose one with postings.',
  pdf: 'This is a PDF. Save the postings as NDJSON, JSON or CSV; a single draft can be opened under Audit.',
  archive: 'This is a spreadsheet or an archive. Save its table as CSV and choose that.',
  noText: 'This is no text. Save the postings as NDJSON, JSON or CSV.',
  otherKind:
    'This is neither JSON nor a table with a row of names. Save the postings as NDJSON, JSON or CSV.',
  noPosting: 'There is no posting in the file.',
  endlessRecord: 'The record that begins on line {line} never ends.',
  endlessRow: 'The row on line {line} never ends: a closing quote is missing.',
  notStarted: 'The part that judges files could not be started.',

  /** Of one record, after its line. */
  notJson: 'this is no JSON',
  cutShort: 'the file ends before this record does',
  notPosting: 'this is not a posting but something else',
  noTitle: 'the posting has no title',
  noDescription: 'the posting has no description',
  notJudged: 'this could not be judged ({reason})',
} as const;
