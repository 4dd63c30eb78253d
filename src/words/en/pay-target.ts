/** Where the person's target stands, and what to name in a negotiation. */
export const payTarget = {
  /** {share}: of 100 such postings, how many pay less. The first word: against the expected range. */
  below:
    'Your target, {target}, is below the expected range: about {share} in 100 such postings pay less.',
  within:
    'Your target, {target}, is within the expected range: about {share} in 100 such postings pay less.',
  above:
    'Your target, {target}, is above the expected range: about {share} in 100 such postings pay less.',
  /** The same after where it stands in the posted band. */
  belowAndBelow:
    'Your target, {target}, is below the posted band and below the expected range: about {share} in 100 such postings pay less.',
  belowAndWithin:
    'Your target, {target}, is below the posted band and within the expected range: about {share} in 100 such postings pay less.',
  belowAndAbove:
    'Your target, {target}, is below the posted band and above the expected range: about {share} in 100 such postings pay less.',
  withinAndBelow:
    'Your target, {target}, is within the posted band and below the expected range: about {share} in 100 such postings pay less.',
  withinAndWithin:
    'Your target, {target}, is within the posted band and within the expected range: about {share} in 100 such postings pay less.',
  withinAndAbove:
    'Your target, {target}, is within the posted band and above the expected range: about {share} in 100 such postings pay less.',
  aboveAndBelow:
    'Your target, {target}, is above the posted band and below the expected range: about {share} in 100 such postings pay less.',
  aboveAndWithin:
    'Your target, {target}, is above the posted band and within the expected range: about {share} in 100 such postings pay less.',
  aboveAndAbove:
    'Your target, {target}, is above the posted band and above the expected range: about {share} in 100 such postings pay less.',

  nameTop:
    'Name the top of their own band, {top}: the employer has said it can pay that, and about {share} in 100 such postings pay less.',
  targetOverTop: 'Your target lies {more} above it.',
  nameMiddle:
    'They start at {bottom}, which only a quarter of such postings pay. A usual band goes up to {ratio} times its bottom; {middle} would be its middle.',
  nameTarget:
    'Name your target, {target}: about {share} in 100 such postings pay less, so it can be argued for.',
  nameUpper:
    'Name {amount}: a quarter of such postings pay more, so it can be argued for and leaves room above the middle, {middle}.',
  lowBand: 'Their band ends at {top}, below the middle of what such roles pay.',
  lowBandTarget:
    'Name your target, {target}: about {share} in 100 such postings pay less, so it can be argued for; be ready to argue for a higher level, or for shares or a bonus on top.',
  lowBandUpper:
    'Name {amount}: a quarter of such postings pay more, so it can be argued for and leaves room above the middle, {middle}; be ready to argue for a higher level, or for shares or a bonus on top.',
  targetTooHigh:
    'Your target, {target}, lies above nine in ten: ask for it with a competing offer, or in total pay.',
  totalFirst: 'The posting states total pay: ask first how much of it is base. For the base:',
} as const;
