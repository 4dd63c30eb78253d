/** How expected pay is reckoned, step by step, and why there is none. */
export const payReckoning = {
  us: 'the United States',
  usInGeneral: 'the US in general',
  places: { one: '{place} and {count} other place', other: '{place} and {count} other places' },

  prior: 'Where {figures} from {sources} put such base pay, the nearest and soundest counting most',
  priorBeside:
    'Where {figures} from {sources} ({beside} of neighbouring roles) put such base pay, the nearest and soundest counting most',
  /** Both only within the two above. */
  figures: { one: 'one figure', other: '{count} figures' },
  sources: { one: 'one source', other: '{count} sources' },
  stateLess: 'Postings of this role state less than these sources',
  stateMore: 'Postings of this role state more than these sources',
  placeAssumed: 'No place is named, so the US as a whole is assumed',
  placeUs: 'The United States as a whole',
  placeAgainst: '{place}, against the US as a whole',
  bank: 'At a bank a vice president stands below a director: read as {level}',
  tierByName: '{kind} (known by its name)',
  tierByWord: '{kind} (by "{word}" in its name)',
  tierByPhrase: '{kind} (the posting says "{phrase}")',
  years: {
    one: 'It asks for {count} year, where {usual} are usual',
    other: 'It asks for {count} years, where {usual} are usual',
  },
  growth: 'Pay growth of {percent} % a year since {year}, to the day of the posting',
  converted: 'Brought to {currency} at the average rate of {year}',

  cautionAbroad:
    'Few figures exist for {place}: this is US pay times the usual ratio there, so take it as rough.',
  cautionRate:
    'Few figures exist for {place}: this is US pay times the usual ratio there, in {currency} at the average rate of {year}, so take it as rough.',
  cautionPlace: 'No place is named, so the US as a whole is assumed.',
  cautionRole:
    'Hardly a posting for {role} with stated pay was at hand: the figures lean on neighbouring roles, and the range is wider for it.',
  cautionEmployer: 'The kind of employer is not known, and that moves such pay most.',

  total: '{low} to {high} times the expected base pay.',

  noneRole: 'No estimate: it is not clear enough which of the five roles this is.',
  noneModel: 'No estimate: the pay figures are not at hand.',
  noneFigures: 'No estimate: there is no usable pay figure for this role.',
  noneThere: 'No estimate: there are no pay figures for {place}.',
  noneCurrency: 'No estimate: no place with known pay is named, and its pay is in {currency}.',
  noneLanguage: 'No estimate: no place with known pay is named, and the posting is not in English.',
  noneTitle:
    'No estimate: no place with known pay is named, and the title is written as in German law.',
  noneRate: 'No estimate: there is no rate for the currency of {place}.',

  figureAt: '{figure}: {amount}',
  notBase: 'Total pay with bonus or shares, not base pay.',
  contradiction:
    '“{upper}” at {upperRange} and “{lower}” at {lowerRange} do not even touch. On the first: {upperReason} On the second: {lowerReason}',
} as const;
