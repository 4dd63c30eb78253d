/** How our estimates stand to the pay that saved postings state. */
export const hitRate = {
  heading: 'How near our estimates come',
  none: 'None of your saved postings states a range of base pay that an estimate can be held against. Save postings that state their pay, also ones you would not apply for: here is counted how often our range holds it.',
  table: 'Estimates against stated pay, by role',
  role: 'Role',
  postings: 'Postings',
  inRange: 'In our range',
  medianMiss: 'Typical miss',
  allRoles: 'All roles',
  how: 'An estimate never looks at the pay that its own posting states, so that pay can test it. Counted by this version’s estimates, on this device only.',

  held: {
    one: 'Of {count} saved posting with yearly base pay stated, our range held {hits}.',
    other: 'Of {count} saved postings with yearly base pay stated, our range held {hits}.',
  },
  promise:
    'A range that keeps its promise of {promised} in 10 would hold {least} to {most} of that many.',
  promiseOne: 'A range that keeps its promise of {promised} in 10 would hold {least} of that many.',
  missOne: 'The estimate missed by {miss}.',
  missHalf: 'Half of the estimates missed by less than {miss}.',
  missHalfAbove:
    'Half of the estimates missed by less than {miss}, and the middle one lies {lean} above what is stated.',
  missHalfBelow:
    'Half of the estimates missed by less than {miss}, and the middle one lies {lean} below what is stated.',
  tooFew: 'Too few to tell: one more or less changes the picture.',
  narrow:
    'That is too few: for the postings you save, take our ranges as narrower than they should be.',
  wide: 'That is more than promised: our ranges are wider than these postings need.',
  unseenAll:
    'All of them you had seen on an earlier day without pay; of those our range held {hits}.',
  unseenSome:
    '{unseen} of them you had seen on an earlier day without pay; of those our range held {hits}.',
  leftOut: 'Not counted: {why}.',
  leftTotal: '{n} with total pay',
  leftOneEnd: '{n} with only one end of a range',
  leftOther: '{n} with pay that no estimate can be compared with',
} as const;
