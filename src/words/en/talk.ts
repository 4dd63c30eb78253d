/** What to say and ask in an interview, and what to learn first. */
export const talk = {
  yearsNone: 'Say so plainly, then where you carried responsibility without the title.',
  yearsShort: 'Say the number, then the hardest thing you did in those years.',
  teamNone: 'Say so plainly, then whom you have guided without leading them.',
  teamShort: 'Say the number, then what you would do differently with more people.',
  degreeStandIn: 'Name the work that stands in for it, with one result.',
  degreeShort: 'Say which you have, then what you taught yourself since, with one result.',
  languageNone: 'Say so plainly, and ask how much of the work is done in it.',
  languageSome: 'Say how well you speak it, and what you use it for.',
  standIn: 'Say so before you are asked, what carries over, and what you would have to learn.',
  partly: 'Say how far it goes, then the hardest thing you did with it.',
  missing: 'Say so plainly, and what you bring instead.',
  absent:
    'Not in your profile. Say so plainly, name the nearest thing you have done, and how you learned that.',

  askSponsorship: 'Before the first interview: is sponsorship out of the question for this role?',
  askPlace: 'How fixed is the place of work, and who pays for a move?',
  askWorkplace: 'How many days a week is the team together, and is that settled?',
  askLacking: 'How much of the first year depends on “{asked}”, and who in the team has it today?',
  askUnmentioned: '{skills}: usual in this role and not mentioned. Who answers for it?',

  /** Why a gap stands where it stands: the first, then any of the others, as one list. */
  whyRequired: 'The posting requires it',
  whyPreferred: 'The posting prefers it',
  whyMost: 'most people in this role have it',
  whyMany: 'many people in this role have it',
  whyKept: '{asking} of your {kept} kept postings ask for it',
  whyOnly: 'we know of nothing that stands in for it',
} as const;
