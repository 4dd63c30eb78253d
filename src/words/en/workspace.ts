/** The dashboard page around its views. */
export const workspace = {
  pageTitle: 'Rolescope: your workspace',
  places: 'Workspace',
  library: 'Library',
  compare: 'Compare',
  audit: 'Audit',
  market: 'Market',
  batch: 'Batch',
  knowledge: 'Knowledge',
  settings: 'Profile and settings',

  oneMoment: 'One moment.',
  opening: 'Opening the library.',
  reading: 'Reading the library.',
  notOpened: 'The library could not be opened',
  tryAgain: 'Try again',
  failed: 'That did not work: {reason}',
  dismiss: 'Dismiss',
} as const;
