/** What the toolbar's button opens: the tab in one glance, and what can be done about it. */
export const popup = {
  onThisTab: 'On this tab',
  profileAndData: 'Profile and data',
  yourProfile: 'Your profile',
  firstWords: 'A handful of skills and your years are enough. Or {link}, on this device.',
  fromResume: 'read them from your résumé',

  loading: 'Looking at this tab …',
  unreadable: 'This posting could not be read. Reloading the page often helps.',
  notAPosting: 'No posting is open on this page.',
  closed: 'This posting is closed.',
  noPage:
    'Rolescope reads nothing here unless you ask. If a posting is open, it can be analysed all the same.',
  stopped: 'The analysis stopped. {problem}',
  notOurs: 'Not an ML leadership posting, as far as we can tell.',

  role: 'Role',
  pay: 'Pay',
  fit: 'Fit',
  askAbout: 'Ask about',
  noClearMatch: 'No clear match',
  addSkillsBelow: 'Add skills below to see it',

  togglePanel: 'Open or fold the panel',
  openBeside: 'Open in the side panel',
  analyse: 'Analyse this page',
  forbidden:
    'The browser lets no extension read this page. Open the posting at its board or at the employer.',
  boardOff: 'You switched {board} off: nothing is read here.',
  switchOn: 'Switch {board} on',
  switchedOn: '{board} is switched on. Load the page again.',
  always: 'Always on {site}',
  stop: 'Stop reading {site}',
} as const;
