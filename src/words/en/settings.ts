/** The page with the whole profile and every setting. */
export const settings = {
  pageTitle: 'Profile and settings – Rolescope',
  firstSteps: 'The first steps again',
  heading: 'Profile and settings',
  profile: 'Your profile',
  profileWords: 'Postings are held against it. It stays on this device.',
  notSaved: 'Not saved. {problem}',

  home: 'Where the panel opens',
  homePage: 'Beside the posting',
  homePageWords: 'A panel at the edge of the job page, when the posting is for ML leadership.',
  homeSide: 'In the browser’s side panel',
  homeSideWords:
    'Nothing is put into the job page: the choice where a board’s terms forbid changing its pages.',

  boards: 'Boards that are read',
  boardsWords:
    'On a board that is switched off nothing is read and nothing shown. Pages that are open already follow when they are loaded again.',
  sitesMore: { one: '{site} and {count} more', other: '{site} and {count} more' },

  marks: 'Marks in result lists',
  marksWords:
    'Underlines the titles that read like ML leadership; point at one to see which role, and how the posted pay compares. A double line: it pays above what such roles pay; a dotted one: below. Nothing is put into the board’s list itself. Without marks, the browser’s side panel lists the same postings, best fit first.',
  marksLinkedIn:
    'Off at first: LinkedIn’s agreement forbids extensions that change how its pages look. It is your decision.',
  marksUnknown: 'Off at first: we do not know its terms on this.',
  marksBoardOff: 'This board is switched off above.',

  sites: 'Other sites that are always read',
  sitesNone: 'None.',
  sitesWords:
    'Open a posting on any site, click the Rolescope button of the toolbar, and choose “Always on …” there. The browser asks you first.',
  stopReading: 'Stop reading it',
  stopped: '{site} is not read any more. Pages that are open follow when they are loaded again.',
  notStopped: 'The browser did not take {site} back.',

  seen: 'Postings you looked at',
  seenNote:
    'Note each posting in short, to tell when it comes again with other pay, another title or other requirements',
  seenWords:
    'Title, employer, pay and requirements, on this device only. Switched off, nothing new is noted and nothing is told.',
  forget: 'Forget what I looked at',
  forgotten: 'They are forgotten. Saved postings stay.',
  notForgotten: 'Nothing was forgotten. {problem}',

  stored: 'What is stored, and where',
  storedWords:
    'No account, no server, no network: Rolescope’s pages are forbidden to connect to anything, and the job page sees none of this.',
  storedUnreadable: 'This cannot be shown. {problem}',
  storedNothing: 'Nothing is stored.',
  what: 'What',
  records: 'Records',
  size: 'Size',
  inDatabase: 'In the extension’s database, in this browser',
  inSettings: 'In the extension’s settings, in this browser',
  partProfile: 'Your profile',
  partEntries: 'Postings you saved: what you noted',
  partPostings: 'Postings you saved: their text',
  partSightings: 'Postings you looked at, to tell you what changed',
  partDraft: 'The draft on the audit page',
  partDraftBefore: 'The draft that was there before',
  partOpenSections: 'Which folded parts you left open',
  partSetAside: 'Things to ask about that you set aside',
  partSettings: 'How the panel shows itself, and which boards are off',

  deleteAll: 'Delete everything …',
  deleteQuestion: 'Delete everything Rolescope keeps?',
  deleteWords:
    'Your profile, saved postings with their notes and sets, what you looked at, drafts and all settings on this device are deleted for good, and the access you gave to other sites is given back. A backup saved before can bring the data back.',
  keep: 'Keep it',
  delete: 'Delete everything',
  deleted: 'Everything is deleted.',
  notDeleted: 'Nothing was deleted. {problem}',
  maybeDeleted: 'Perhaps not everything was deleted. {problem}',
} as const;
