/** What a posting asks of the person beside skills, and how the profile stands to it. */
export const gap = {
  /** A length of time, put into other sentences. */
  years: { one: '{count} year', other: '{count} years' },

  experience: '{years}+ years of experience',
  experienceUnsaid: 'Your profile does not say how many years of experience.',
  experienceMet: 'You have {years} of experience.',
  experienceShort: 'You have {years} of experience: {short} short.',
  experienceNone: {
    one: 'You have no experience yet; {count} year is asked.',
    other: 'You have no experience yet; {count} years are asked.',
  },
  leadership: '{years}+ years of leadership',
  leadershipUnsaid: 'Your profile does not say how many years of leadership.',
  leadershipMet: 'You have {years} of leadership.',
  leadershipShort: 'You have {years} of leadership: {short} short.',
  leadershipNone: {
    one: 'You have no leadership yet; {count} year is asked.',
    other: 'You have no leadership yet; {count} years are asked.',
  },
  team: 'Has led {people}+ people',
  teamUnsaid: 'Your profile does not say how many people you have led at once.',
  teamMet: 'You have led {people} at once.',
  teamShort: 'You have led {people} at once, not {asked}.',
  teamNone: 'You have led nobody yet.',

  bachelors: "A bachelor's degree",
  masters: "A master's degree",
  phd: 'A doctorate',
  /** The same within a sentence. */
  aBachelors: "a bachelor's degree",
  aMasters: "a master's degree",
  aPhd: 'a doctorate',
  degreeMet: 'You have {degree}.',
  degreeShort: 'You have {own}; {asked} is asked.',
  degreeStandIn:
    'You have {own}; the posting also takes equivalent experience, and you have {years}.',
  degreeNone: 'You have no degree; {asked} is asked.',
  degreeNoneStandIn:
    'You have no degree; the posting also takes equivalent experience, and you have {years}.',
  degreeUnsaid: 'Your profile does not name a degree; {asked} is asked.',
  degreeUnsaidStandIn:
    'Your profile does not name a degree; the posting also takes equivalent experience, and you have {years}.',

  languagesUnsaid: 'Your profile does not say which languages you speak.',
  languageMissing: 'Not among the languages in your profile.',
  speaks: 'You speak {language}.',
  speaksBasic: 'You speak {language}: basic.',
  speaksConversational: 'You speak {language}: conversational.',
  speaksFluent: 'You speak {language}: fluent.',
  speaksNative: 'You speak {language}: native.',

  remote: 'Work remotely',
  hybrid: 'Work hybrid',
  onsite: 'Work on site',
  asWished: 'As you wish it.',
  wishRemote: 'You wish for remote work.',
  wishHybrid: 'You wish for hybrid work.',
  wishOnsite: 'You wish for work on site.',

  liveIn: 'Live in {place}',
  workIn: 'Work in {place}',
  here: 'You are in {place}.',
  hereMoveUnsaid: 'You are in {place}; your profile does not say whether you would move.',
  hereMoveNo: 'You are in {place} and would not move.',
  hereMoveYes: 'You are in {place} and would move.',
  hereMoveSome: 'You are in {place} and would move to some places.',
  hereMoveTo: 'You are in {place} and would move to {goal}.',
  move: 'Willing to relocate',
  moveUnsaid: 'Your profile does not say whether you would move.',
  moveYes: 'You would move.',
  moveSome: 'You would move to some places.',
  moveNo: 'You would not move.',

  travel: 'Travel',
  travelShare: 'Travel, up to {percent} % of the time',
  travelUnsaid: 'Your profile does not say how much you would travel.',

  sponsorship: 'Visa sponsorship',
  sponsorshipGiven: 'You need sponsorship, and the posting speaks of giving it.',
  citizenship: 'US citizenship',
  authorisation: 'You: {authorisation}.',
  authorisationUnsaid: 'Your profile does not say where you may work.',
  noSponsorship: 'Right to work, without sponsorship',
  sponsorshipUnsaid: 'Your profile does not say whether you need sponsorship.',
  sponsorshipNeeded: 'You need sponsorship.',
  sponsorshipNotNeeded: 'You need no sponsorship.',
} as const;
