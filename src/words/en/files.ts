/** Why a file, or what is stored, cannot be read, and what to do. */
export const files = {
  empty: 'This file is empty.',
  tooLarge: 'This file has {size} MB; a résumé has less than {most}.',
  scanned:
    'This PDF holds no text, only pictures of it (a scan?). Export the résumé as text and try that.',
  lockedPdf: 'This PDF is locked with a password. Save a copy without one and try that.',
  brokenPdf: 'This PDF is broken, or no PDF at all. Save it again, or paste its text.',
  wordless: 'This Word file holds no text. Choose another, or paste the text.',
  brokenWord: 'This Word file is broken. Save it again as .docx and try that.',
  noWord: 'This is no Word document. Save it as .docx or PDF and try that.',
  oldWord: 'This is an old or a locked Word file. Save it as .docx without a password.',
  openDocument: 'This is an OpenDocument file. Save it as .docx or PDF and try that.',
  rtf: 'This is an RTF file. Save it as .docx or PDF and try that.',
  unknown: 'This is no file we can read. PDF, DOCX, text, Markdown and JSON Resume work.',
  locked: 'This file is locked with a password. Save a copy without one and try that.',
  bomb: 'Unpacked, this file has more than {most} MB: no document is that large.',

  newerProfile:
    'A newer Rolescope saved this profile. Update Rolescope to use it; nothing was changed.',
  noProfile: 'This is no profile: {problem}',
} as const;
