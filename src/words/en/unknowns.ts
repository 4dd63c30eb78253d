/** What was looked for in a posting and not found, or not read in full. */
export const unknowns = {
  pay: 'The posting states no pay.',
  years: 'The posting does not say how many years of experience it wants.',
  degree: 'The posting names no degree.',
  workplace: 'The posting does not say whether the work is remote, hybrid or on site.',
  skills: 'No skill known here is named in the posting.',
  tooLong: 'The description is too long to be read whole: its end was left out.',
  tooShort: 'The description is too short to judge.',
  language:
    'The posting is in {language}: only pay, years and names of products were read with confidence.',
  otherLanguage:
    'The posting is in another language: only pay, years and names of products were read with confidence.',
} as const;
