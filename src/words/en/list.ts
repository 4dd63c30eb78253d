/** The page's result list in the panel. */
export const list = {
  postingOrList: 'Posting or list',
  openPosting: 'This posting',
  /** The way to the list, with how many are ours, and what that number means, read out only. */
  list: 'List {count}',
  readLike: 'read like ML leadership',
  heading: {
    one: '{count} posting reads like ML leadership',
    other: '{count} postings read like ML leadership',
  },
  headingNone: 'Nothing here reads like ML leadership',
  from: 'From {board}’s list, best fit first: by title, place and posted pay alone. Open one to have it read in full.',
  noneOf: {
    one: 'The one posting in {board}’s list does not say so in its title. It may still turn out to be one: open it to have it read.',
    other:
      'None of the {count} postings in {board}’s list says so in its title. One may still turn out to be: open it to have it read.',
  },
  waiting: 'Sort in {count} more',
  others: {
    one: '{count} other posting that does not read like ML leadership',
    other: '{count} other postings that do not read like ML leadership',
  },
  readsLike: 'Reads like {role}',
  noRole: 'No clear role among the five',
  posted: 'Posted {pay}',
  postedAgainst: 'Posted {pay}, {standing} the expected {expected}',
  below: 'below',
  within: 'within',
  above: 'above',
  unposted: 'No pay on the card · expected {expected}',
  gone: 'The page does not show this posting any more. Scroll its list and try again.',
} as const;
