/** What is special about a finding in this posting, with its numbers; said after the flag's own words. */
export const flagNotes = {
  contradictingSeniority: {
    one: 'It asks for {leading} years of leading within {count} year of work.',
    other: 'It asks for {leading} years of leading within {count} years of work.',
  },
  everythingRequired: {
    one: '{count} requirement is listed and none is marked as optional.',
    other: '{count} requirements are listed and none is marked as optional.',
  },
  impossibleYears: {
    one: '{skill} was first public in {first}, so about {count} year is possible; the posting asks for {asked}.',
    other:
      '{skill} was first public in {first}, so about {count} years are possible; the posting asks for {asked}.',
  },
  kitchenSinkStack: {
    one: '{count} technology is required.',
    other: '{count} different technologies are required.',
  },
  yearsOverNorm: 'It asks for {asked}; the sources on ML leadership roles end at {norm}.',
  oldPosting: {
    one: 'It was put up about {count} day ago.',
    other: 'It was put up about {count} days ago.',
  },
  onCall: 'The posting states how it is shared or paid.',
  payBelowMarketLow: 'Its top is {percent} % under the low end of the estimate (low confidence).',
  payBelowMarketMedium:
    'Its top is {percent} % under the low end of the estimate (medium confidence).',
  payBelowMarketHigh: 'Its top is {percent} % under the low end of the estimate (high confidence).',
  payMissing: '{place} generally asks for a pay range in postings, and none was found.',
  payMissingSize: {
    one: '{place} generally asks for a pay range in postings from employers with {count} or more employees, and none was found.',
    other:
      '{place} generally asks for a pay range in postings from employers with {count} or more employees, and none was found.',
  },
  rangeWiderThanLaw: 'This one is CAD {amount} wide.',
  vagueText: {
    one: 'The description has {count} word and names no technology.',
    other: 'The description has {count} words and names no technology.',
  },
  vagueTextFew: {
    one: 'The description has {count} word and names only {named} of what is used.',
    other: 'The description has {count} words and names only {named} of what is used.',
  },
  wideRange: 'The top is {ratio} times the bottom.',

  tooLittleYear: 'Far too little for a year: probably an hourly or monthly figure.',
  tooMuchYear: 'Far too much for a year.',
  tooMuchHour: 'Far too much for an hour: probably a monthly or yearly figure.',
  endsCrossed: 'The lower end is above the upper end.',
  tooWide: 'The range is too wide to mean anything.',
} as const;
