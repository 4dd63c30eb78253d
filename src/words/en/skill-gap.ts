/** How the person stands to a skill that a posting asks for. */
export const skillGap = {
  missing: 'Not in your profile.',
  missingYears: {
    one: 'Not in your profile. The posting asks for {count} year.',
    other: 'Not in your profile. The posting asks for {count} years.',
  },
  noneOf: 'None of these is in your profile.',

  /** Something near it is in the profile. */
  standInClose: 'You have {standIn}, a close stand-in for {skill} ({share} % alike, we estimate).',
  standInPartial:
    'You have {standIn}, a partial stand-in for {skill} ({share} % alike, we estimate).',
  standInShort:
    '{own} of {standIn} instead of {asked} of {skill}: a stand-in, and shorter than asked.',

  /** What else of the profile shows it. */
  byLeading: 'You have {years} of leadership.',
  byLeadingAsked: 'You have {years} of leadership; {asked} asked.',
  byMachineLearning: 'You have {years} in machine learning.',
  byMachineLearningAsked: 'You have {years} in machine learning; {asked} asked.',
  byCertificate: 'You have the certificate “{certificate}”.',
  byCertificateAsked: 'You have the certificate “{certificate}”; {asked} asked.',

  /** Takes the place of a skill's name in the sentences below. */
  including: '{skill}, which includes {included}',
  lasted: '{years} of {skill}; {asked} asked.',
  basicYears: '{skill} at basic level; {asked} asked, and your profile gives none.',
  workingYears: '{skill} at working level; {asked} asked, and your profile gives none.',
  basicRequired: '{skill} at basic level, and the posting requires it.',
  held: '{skill} ({level}).',
  heldYears: '{skill} ({level}, {years}).',
  heldLast: '{skill} ({level}, last used {year}).',
  heldYearsLast: '{skill} ({level}, {years}, last used {year}).',
  heldUnsaid: '{skill} ({level}). {asked} asked; your profile gives none.',
  heldLastUnsaid: '{skill} ({level}, last used {year}). {asked} asked; your profile gives none.',
  basic: 'basic',
  working: 'working',
  strong: 'strong',
  expert: 'expert',
} as const;
