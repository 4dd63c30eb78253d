/** What the posting demands of a person in years, degree and place. */
export const asks = {
  heading: 'What it asks for',
  notStated: 'Not stated',
  experience: 'Experience',
  leadership: 'Leadership',
  degree: 'Degree',
  workplace: 'Workplace',
  years: { one: 'at least {count} year', other: 'at least {count} years' },
  degreeRequired: '{degree} required',
  degreePreferred: '{degree} preferred',
  none: 'none needed',
  bachelors: 'bachelor’s',
  masters: 'master’s',
  phd: 'doctorate',
  remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'on site',
} as const;
