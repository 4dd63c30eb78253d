/** Posted pay against expected, the person's target, and what to name in a negotiation. */
export const payVerdict = {
  /** What is compared: each takes the place of {posted} below. */
  top: 'The top the posting states',
  bottom: 'The bottom the posting states',
  figure: 'The posted figure',
  middle: 'The middle of the posted band',

  /** {middle}: of such roles; {range}: what should hold eight in ten. */
  at: '{posted}, {amount}, is at the middle expected for such roles in {place}, {middle}, and within the range that should hold 8 in 10 ({range}).',
  lower:
    '{posted}, {amount}, is {percent} % below the middle expected for such roles in {place}, {middle}, and within the range that should hold 8 in 10 ({range}).',
  higher:
    '{posted}, {amount}, is {percent} % above the middle expected for such roles in {place}, {middle}, and within the range that should hold 8 in 10 ({range}).',
  below:
    '{posted}, {amount}, is {percent} % below the middle expected for such roles in {place}, {middle}, and {less} below the range that should hold 8 in 10 ({range}).',
  above:
    '{posted}, {amount}, is {percent} % above the middle expected for such roles in {place}, {middle}, and {more} above the range that should hold 8 in 10 ({range}).',

  totalWithin:
    '{posted}, {amount}, is total pay: within the rough range for base, bonus and shares together ({range}).',
  totalBelow:
    '{posted}, {amount}, is total pay: {less} below the rough range for base, bonus and shares together ({range}).',
  totalAbove:
    '{posted}, {amount}, is total pay: {more} above the rough range for base, bonus and shares together ({range}).',
  totalRough:
    'Little data stands behind that range, so take it as a direction. Ask how much of the posted sum is base pay.',

  widthUsual:
    'Its width is usual: its top is {ratio} times its bottom (half of such bands stay under {median}, nine in ten under {p90}).',
  widthWide:
    'A wide band: its top is {ratio} times its bottom (half of such bands stay under {median}, nine in ten under {p90}).',
  widthVeryWide:
    'A very wide band: its top is {ratio} times its bottom (half of such bands stay under {median}, nine in ten under {p90}).',

  byMonth: 'The posting states pay by the month: compared as 12 months a year.',
  byWeek:
    'The posting states pay by the week: compared as 52 weeks a year. A contract without paid leave and benefits is worth less than the same salary.',
  byDay:
    'The posting states pay by the day: compared as 260 days a year. A contract without paid leave and benefits is worth less than the same salary.',
  byHour:
    'The posting states pay by the hour: compared as 40 hours a week, 52 weeks a year. A contract without paid leave and benefits is worth less than the same salary.',

  notImplausible: 'The posted figure is not compared: it cannot be right as it stands.',
  notCurrency: 'The posted figure is not compared: its currency is not stated.',
  notSameCurrency: 'The posted pay is in {posted}, the expected in {expected}: not compared.',
  notPeriod: 'The posted figure is not compared: the posting does not say for which period it is.',
  notRead: 'The posted figure is not compared: no sum can be read.',
  notBelievable: 'The posted figure is not compared: it lies too far from any pay for such a role.',
  notTotal: 'The posting states total pay, and there is no estimated total to compare it with.',
} as const;
