/** A draft, or a pasted posting, judged while it is written. */
export const audit = {
  heading: 'Audit a posting',
  openFile: 'Open a file',
  save: 'Save to library',
  needsTitle: 'It needs a title first',
  saved: 'It is in the library.',
  openSaved: 'Open it',
  anew: 'Start over',
  blank: 'The sheet is blank.',
  bringBack: 'Bring the draft back',
  fileRead: '{name} was read on this device.',
  selectedHere: 'The selected text is on this sheet.',
  formerBack: 'Back to the earlier draft',

  exporting: 'Export',
  asText: 'Draft as text',
  asMarkdown: 'Draft as Markdown',
  asHtml: 'Draft as HTML',
  reportAsMarkdown: 'Report as Markdown',
  print: 'Print the report',
  untitled: 'Untitled draft',

  title: 'Title',
  company: 'Company',
  places: 'Places, with semicolons between',
  text: 'The posting’s text',
  paste: 'Paste or write the posting here. Formatted text keeps its headings and lists.',

  welcome: 'Write it as candidates will read it',
  welcomeDraft:
    'Paste a draft, or drop a file: text, Markdown, HTML, Word (.docx) or PDF. While you write, you see which role it reads as, how its pay stands beside the market and the law, what it asks beyond what is usual, which words put people off, and what is missing. Each comes with a way to mend it.',
  welcomeSeeker:
    'Looking for a job? Paste any posting here, from an e-mail or a site we do not know, and save it to the library.',
  welcomeDevice: 'Everything stays on this device.',

  notEnglish:
    'It does not read as English. Pay, years, degrees and names of products are understood, the wording hardly: where nothing is found, that says little.',
  tooLong: 'It is longer than any posting: what comes after {most} characters is not read.',

  readsAs: 'Candidates read it as',
  noRole: 'None of the five roles clearly',
  nearest: '{match}, nearest: {role}',
  words: { one: '{count} word', other: '{count} words' },
  notLeadership: 'it does not read as leadership in machine learning',
  payBelow: 'Pay: below the usual, {more}',
  payWithin: 'Pay: within the usual, {more}',
  payAbove: 'Pay: above the usual, {more}',
  payPosted: 'Pay: {pay}, posted',
  payNotStated: 'Pay: not stated',
  asksNoMore: 'Asks no more than usual',
  asksMore: {
    one: 'Asks more than usual in {count} point',
    other: 'Asks more than usual in {count} points',
  },
  nothingMissing: 'Nothing missing',
  missing: { one: '{count} thing missing', other: '{count} things missing' },

  nothingToMend: 'Nothing to mend',
  toMend: { one: '{count} thing to mend', other: '{count} things to mend' },
  /** The heading: how many there are to mend, and how many of them are serious. */
  toMendSerious: '{things}, {serious}',
  serious: { one: '{count} serious', other: '{count} serious' },
  noneFound: 'None of the signs that put candidates off was found.',
  smallPoints: { one: '{count} small point', other: '{count} small points' },
  critical: 'very serious',
  high: 'serious',
  medium: 'worth mending',
  low: 'minor',
  info: 'small',
  showInDraft: 'Show it in the draft',
  morePlaces: 'and {count} more',
  whyItMatters: 'Why it matters',
  sentence: '{words}.',

  /** On the buttons that change the draft; the words they write are English, as the draft is. */
  write: 'Write “{words}”',
  writeIfSo: 'If it is so, write “{words}”',
  add: 'Add “{words}”',
  addIfSo: 'If it is so, add “{words}”',
  addRange: 'Add the market’s range, then make it yours: “{words}”',
  askForYears: { one: 'Ask for {count} year', other: 'Ask for {count} years' },
  leaveOut: 'Leave this sentence out',
  /** Beside a button, where several places are mended: the words it replaces. */
  inPlaceOf: 'instead of {words}',
} as const;
