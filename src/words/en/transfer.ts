/** Bringing a résumé or a backup in, and taking the data away. */
export const transfer = {
  bringIn: 'Bring in a résumé or a backup',
  bringInWords:
    'PDF, Word (.docx), text, Markdown, JSON Resume, or a backup of Rolescope. It is read on this device; you choose what is taken over.',
  chooseFile: 'Choose a file',
  orPaste: 'or paste its text',
  resumeText: 'Text of the résumé',
  read: 'Read it',
  pastedText: 'The pasted text',
  reading: 'Reading …',
  notRead: '{file}: {problem} Nothing was changed.',
  notTaken: 'Nothing was taken over. {problem}',
  undo: 'Undo',

  brokenJson: 'This JSON is broken: it ends or goes wrong in the middle.',
  otherJson: 'This JSON is neither a JSON Resume nor a backup of ours.',
  nothingKnown:
    'Nothing in it is a skill, a role, a span of years, a degree or a place that we know.',
  noBackup: 'This is not a backup of Rolescope.',
  newerBackup: 'A newer Rolescope made this backup. Update Rolescope to read it.',
  damagedBackup: 'The profile in this backup is damaged. Try an older backup.',

  foundIn: 'Found in {file}',
  found: { one: 'Found in {file}: {count} item', other: 'Found in {file}: {count} items' },
  foundYours: {
    one: 'Found in {file}: {count} item, {yours} of them yours already',
    other: 'Found in {file}: {count} items, {yours} of them yours already',
  },
  cut: 'This is longer than any résumé: only its first pages were read. Shorten it, or paste the part that is missing.',
  tickAll: 'Tick all',
  tickNone: 'Tick none',
  insteadOf: 'instead of {words}',
  ownFile: 'Rolescope wrote this into the file itself.',
  take: 'Take over {count}',
  takeNothing: 'Take over nothing',
  taken: {
    one: '{count} item is in your profile now.',
    other: '{count} items are in your profile now.',
  },

  backupOf: '{file}: a backup of {day}',
  backupUndated: '{file}: a backup of an unknown day',
  holdsProfile: {
    one: 'A profile with {count} skill.',
    other: 'A profile with {count} skills.',
  },
  replacesYours: {
    one: 'Yours has {count} skill now, and is replaced.',
    other: 'Yours has {count} skills now, and is replaced.',
  },
  noProfile: 'No profile. Yours stays.',
  holdsPostings: {
    one: '{count} saved posting. It joins your library; the same one is replaced.',
    other: '{count} saved postings. They join your library; the same ones are replaced.',
  },
  noPostings: 'No saved postings. Yours stay.',
  lostParts: 'These parts of the profile in it cannot be read: {parts}.',
  lostPostings: {
    one: '{count} saved posting in it cannot be read.',
    other: '{count} saved postings in it cannot be read.',
  },
  holdsDrafts: 'Drafts, and what you set aside. They take the place of what is there now.',
  holdsSettings: 'Settings. They replace your current ones.',
  restore: 'Bring it back',
  leave: 'Leave everything as it is',
  restored: 'What the backup holds is yours again.',

  takeAway: 'Take your data with you',
  takeAwayWords:
    'A backup holds everything: profile, settings, saved postings with their notes and sets, and drafts. It is a file on your disk; nothing is sent.',
  resumeWords:
    'The JSON Resume holds your whole profile, so that it can be read back. Under “meta” stand your notes and your wishes for pay and place too: take that part out before you give the file to anyone.',
  saveBackup: 'Save a backup',
  saveResume: 'Save the profile as JSON Resume',
  savedFile: '{file} goes to your downloads.',
  notSavedFile: 'Nothing was saved. {problem}',
} as const;
