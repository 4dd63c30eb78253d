/** The page after install. */
export const welcome = {
  pageTitle: 'Welcome – Rolescope',
  heading: 'What a posting says, what it leaves out, and how you stand',
  opening:
    'Rolescope reads the machine-learning leadership posting you have open and tells you which role it really is, what such roles pay, what you lack for it and what to ask about. Each word of it can be traced to the posting or to a source.',

  demo: 'What it does, on a made-up posting',
  demoPosting: 'A posting, made up for this page',
  demoText: 'The posting’s text',
  inEnglish: 'Rolescope reads postings in English. What it says about them is in your language.',
  role: 'The role behind the title',
  noClearMatch: 'No clear match',
  nextRole: 'next: {role}',
  pay: 'Pay',
  fit: 'Your fit',
  noFit: 'Name a few skills below, and it stands here.',
  flags: 'Worth asking about: {count}',

  you: 'You, in a minute',
  youWords:
    'Which role do you aim at? What people in it usually have is offered below; take what is yours. Everything is saved as you type and can be changed later.',
  target: 'The role you aim at',
  fitNow: 'Held against the posting above: {fit}.',
  resume:
    '{link}, a PDF, Word or text file: it is read on this device, and you decide line by line what is taken over.',
  resumeLink: 'Or read it from your résumé',

  data: 'What is read, and what is kept',
  dataBoards:
    'Read on the job boards below: the posting that you open, with title, company, place, pay, text, its age and how many applied. Not your messages, your network or the people beside a posting.',
  dataAsked:
    'Read only when you ask: a list of results, words that you select, a page of any other site.',
  dataKept:
    'Kept, in this browser only: your profile, your settings and drafts, the postings you save, and a few figures of those you looked at, so that you are told what changed. You see and delete all of it in the {settings}.',
  dataSettings: 'settings',
  dataSent:
    'Sent: nothing. There is no account and no server, and the browser itself forbids Rolescope’s pages to connect to anything.',

  where: 'Where it works',
  whereWords:
    'Rolescope reads a posting when you open it yourself; on its own it opens and clicks nothing. Still, boards have their own rules: LinkedIn’s user agreement (section 8.2) forbids its members software that copies from its pages or changes how they look, and other boards may see it the same way. Whether to use Rolescope there is your decision.',
  whereBeside:
    'With the browser’s side panel nothing is put into the board’s page; only words that you ask to see there are highlighted.',
  whereOff: 'On a board that is switched off nothing is read at all.',
  chooseBoards: 'Choose the boards',

  begin: 'Begin',
  beginOpen:
    'Open a machine-learning leadership posting: {linkedIn}, {indeed} or at an employer. The insights appear beside it. If you chose the browser’s side panel, open that with the Rolescope button.',
  onLinkedIn: 'on LinkedIn',
  onIndeed: 'on Indeed',
  beginPin:
    'Pin the Rolescope button to the toolbar: its number is how many things there are to ask about.',
  beginElsewhere:
    'On any other site click the button and choose “{analyse}”, or find it in the context menu.',
} as const;
