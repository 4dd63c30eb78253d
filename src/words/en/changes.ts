/** What is different in a job that was seen before. */
export const changes = {
  titleWas: 'The title was “{title}”.',
  noLongerRequired: 'No longer required: {things}.',
  newlyRequired: 'Newly required: {things}.',
  /** The things required, beside names of skills. */
  years: { one: '{count} year of experience', other: '{count} years of experience' },
  leadershipYears: { one: '{count} year of leadership', other: '{count} years of leadership' },
  degree: 'degree: {degree}',

  payUnstated: 'No pay was stated.',
  payStated: 'Pay was stated: {pay}.',
  payWas: 'Pay was {pay}.',
  payHigher: 'Pay was {by} higher: {pay}.',
  payLower: 'Pay was {by} lower: {pay}.',
  range: '{least} to {most}',
} as const;
