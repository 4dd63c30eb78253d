/** What the browser itself shows of us: the add-on list, the toolbar's button, menus, shortcuts. */
export const extension = {
  language: 'en',
  description:
    'Expected pay, your skill gap and red flags for ML leadership postings, with sources, on your device.',

  button: 'Rolescope',
  buttonRefused: 'Rolescope: this page refuses the panel. Open it in the side panel.',
  buttonPosting: 'Rolescope: a posting is open. Click to see what is known about it.',
  buttonFlags: {
    one: 'Rolescope: {count} thing to ask about this posting',
    other: 'Rolescope: {count} things to ask about this posting',
  },

  menuAnalysePage: 'Analyse this page with Rolescope',
  menuAnalyseSelection: 'Analyse the selected text with Rolescope',
  menuOpenDashboard: 'Open the Rolescope workspace',

  keyTogglePanel: 'Open or fold the panel beside the posting',
  keySavePosting: 'Save the posting in the open panel, or take it out again',
  keyNextFlag: 'Show the next thing to ask about',
  keyAnalysePage: 'Analyse this page, whatever site it is on',
  keyOpenDashboard: 'Open the workspace',

  cardRole: 'Reads like {role}, by its title.',
  cardLeadership: 'Reads like ML leadership, by its title.',
  cardWithPay: '{reading} {pay}.',
} as const;
