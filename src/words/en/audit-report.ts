/** The audit on one page: printed, or as Markdown. */
export const auditReport = {
  audited: 'audited {day}',

  short: 'In short',
  readsAs: 'Reads as {role}. {match}.',
  readsAsNone: 'Reads as none of the five roles clearly.',
  nothingToMend: 'Nothing to mend.',
  toMend: { one: '{count} thing to mend.', other: '{count} things to mend.' },
  toMendSerious: {
    one: '{count} thing to mend, {serious} of them serious.',
    other: '{count} things to mend, {serious} of them serious.',
  },
  nothingMissing: 'Nothing that candidates look for is missing.',
  missing: {
    one: '{count} thing that candidates look for is missing.',
    other: '{count} things that candidates look for are missing.',
  },

  pay: 'Pay',
  posted: 'Posted: {pay}.',
  notPosted: 'Posted: not stated.',
  expected: 'Eight in ten such roles there pay {range} a year in base pay.',
  law: '{place} generally asks postings to state {what} ({source}).',

  norms: 'What it asks, beside what is usual',
  more: '{asks}; such roles ask {usual} (more than usual; {source}).',
  usual: '{asks}; such roles ask {usual} (usual; {source}).',
  less: '{asks}; such roles ask {usual} (less than usual; {source}).',
  silent: 'not stated; such roles ask {usual} ({source}).',
  unusual: 'Required and unusual for the role: {skills}.',

  mend: 'To mend',
  finding: '{severity}: {name}.',
  quoted: '“{quote}”',

  lacking: 'Missing',
  /** What a line is about, before what it says. */
  lead: '{label}:',
} as const;
