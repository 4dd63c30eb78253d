/** How expected pay was reckoned, and what it means for whoever reads. */
export const estimate = {
  meaning: 'What this means for you',
  negotiation: 'In a negotiation',
  withShares: 'With bonus and shares',
  roughly: '{range} a year, roughly.',
  elsewhere: 'The same posting elsewhere: expected base pay, middle and range',
  yours: '(yours)',

  how: 'How this was estimated',
  spread: 'In eight of ten such jobs, base pay should lie within this range.',
  from: {
    one: 'From {count} figure, the newest of {year}.',
    other: 'From {count} figures, the newest of {year}.',
  },
  darker: 'The darker part of the picture holds the middle half.',
  stepSources: 'Sources of these steps',
  disagree: 'Sources that disagree',
  unused: 'Seen, and not used',
  figures: { one: '{count} figure', other: '{count} figures' },
  numbered: { one: 'source {numbers}', other: 'sources {numbers}' },
  both: '{figures}; {sources}',
  brackets: '({words})',
  assumed: '(an assumption: no data behind it)',
  mostlyAssumed: {
    one: '(mostly an assumption: {count} figure behind it)',
    other: '(mostly an assumption: {count} figures behind it)',
  },
} as const;
