/** A posting's insights in a line each, where there is room for no more. */
export const brief = {
  payBelow: '{posted}, below the expected {expected}',
  payWithin: '{posted}, as expected ({expected})',
  payAbove: '{posted}, above the expected {expected}',
  totalBelow: '{posted} total, below the rough {expected}',
  totalWithin: '{posted} total, as expected ({expected})',
  totalAbove: '{posted} total, above the rough {expected}',
  payApart: '{posted} · expected {expected} a year',
  payExpected: 'Not posted · expected {expected}, about {likely}',
  payUnknown: 'Not posted, and no estimate',

  required: '{met} of {of} required',
  preferred: '{met} of {of} preferred',
  nothingAsked: 'Nothing asked that we know',

  flags: { one: '{count} thing, first: {first}', other: '{count} things, first: {first}' },
  noFlags: 'Nothing we look for',
} as const;
