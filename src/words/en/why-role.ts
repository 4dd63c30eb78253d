/** Why a posting counts as ML leadership, or does not. {words}: the posting's own. */
export const whyRole = {
  leads: 'The title says that the role leads people: “{words}”.',
  architect: 'The title says that the role designs systems: “{words}”.',
  program: 'The title says that the role runs programmes: “{words}”.',
  distinguished: 'The title says that the role is among the most senior of engineers: “{words}”.',
  techLead: 'The title says that the role leads the technical work: “{words}”.',
  senior: 'The title says that the role is senior, but need not lead: “{words}”.',
  individual: 'The title says that the role is an individual contributor: “{words}”.',
  otherTrade: 'The title says that the role is of another trade: “{words}”.',
  titleLearning: 'The title speaks of machine learning: “{words}”.',
  titleField: 'The title names another field: “{words}”.',
  noLeadingTitle: 'The title names no leading role.',
  noLearningTitle: 'The title does not speak of machine learning.',

  often: {
    one: 'The duties speak of machine learning often ({count} time).',
    other: 'The duties speak of machine learning often ({count} times).',
  },
  oftenAs: {
    one: 'The duties speak of machine learning often ({count} time, as in “{words}”).',
    other: 'The duties speak of machine learning often ({count} times, as in “{words}”).',
  },
  sometimes: {
    one: 'The duties speak of machine learning now and then ({count} time).',
    other: 'The duties speak of machine learning now and then ({count} times).',
  },
  sometimesAs: {
    one: 'The duties speak of machine learning now and then ({count} time, as in “{words}”).',
    other: 'The duties speak of machine learning now and then ({count} times, as in “{words}”).',
  },
  hardly: 'The duties hardly speak of machine learning.',
  onlyAi: 'The duties say “AI” more often than what is done with it.',
  people: 'The duties speak of people to lead.',
  peopleAs: 'The duties speak of people to lead, as in “{words}”.',
  noPeople: 'Nothing in the duties says that it leads people.',
  beginner: 'It is for somebody who is starting out.',
  beginnerAs: 'It is for somebody who is starting out, as in “{words}”.',
  customers: 'The duties speak of customers and business.',
  customersAs: 'The duties speak of customers and business, as in “{words}”.',
  software: 'The duties speak of other software.',
  softwareAs: 'The duties speak of other software, as in “{words}”.',
  tooLittle: 'Title and duties together say too little of leading such work.',
} as const;
