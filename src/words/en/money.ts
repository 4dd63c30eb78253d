/** Amounts, shares and periods of pay. */
export const money = {
  from: 'from {amount}',
  upTo: 'up to {amount}',
  anHour: '{amount} an hour',
  aDay: '{amount} a day',
  aWeek: '{amount} a week',
  aMonth: '{amount} a month',
  periodUnstated: '{amount} (period not stated)',
  percent: '{share} %',
} as const;
