/** What is known about the five roles: read in full, searched, compared; and its sources. */
export const roles = {
  places: 'Knowledge',
  search: 'Search all five roles',
  sideBySide: 'Side by side',
  sources: 'Sources',
  /** Shown where the interface is in another language. */
  inEnglish: 'What is told here about the roles is written in English, as its sources are.',
  nothingFound: 'Nothing is told about this. Try another word, in English.',
  statements: { one: '{count} statement', other: '{count} statements' },

  summary: 'In short',
  chapters: 'Chapters',
  glance: 'At a glance',
  alsoCalled: 'Also called {names}.',
  sourceOf: 'Source: {source}',

  compare: 'Roles side by side',
  choose: 'Roles to compare',
  more: '{count} more',
  titles: 'Also called',
  degree: 'Degree',
  skills: 'Skills expected first',
  skillsApart: 'Skills that set it apart here',
  pay: 'Pay of the role itself, by source',
  payBase: '{range} base: {label}',
  payTotal: '{range} total: {label}',
  payUnknown: '{range} (base or total not said): {label}',
  noFigure: 'no figure',
  /** What a figure is about, and of which year it is. */
  ofYear: '{label}, {year}',

  searchSources: 'Search the sources',
  all: { one: '{count} source', other: '{count} sources' },
  some: { one: '{shown} of {count} source', other: '{shown} of {count} sources' },
  source: 'Source',
  covers: 'What it covers',
  licence: 'Licence',
  readOn: 'Read on',
} as const;
