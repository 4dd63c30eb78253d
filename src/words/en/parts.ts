/** Small pieces that several pages share. */
export const parts = {
  /** Two entries of a list; of three, the first two count as the first. */
  pair: '{first}, {second}',
  /** What a button is about, read out after its words. */
  about: ': {name}',
  showInPosting: 'Show in posting',
  showInPostingOf: 'Show in posting: {name}',
  sources: { one: 'Source: {sources}', other: 'Sources: {sources}' },
  /** On a card of a job board's list. */
  posted: 'Posted {pay}',
  postedBelow: 'Posted {pay}, below the {expected} we expect',
  postedWithin: 'Posted {pay}, within the {expected} we expect',
  postedAbove: 'Posted {pay}, above the {expected} we expect',
} as const;
