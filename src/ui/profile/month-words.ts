import type { Month } from '../../profile/person';
import { say } from '../../words/own-say';

let months: Intl.DateTimeFormat | undefined;

/** "Mar 2019", "2019", "now"; '' where nothing is said. */
export function monthWords(month: Month | 'now' | null): string {
  if (month === null) return '';
  if (month === 'now') return say('person.now');
  const [year = '', number] = month.split('-');
  if (number === undefined) return year;
  months ??= new Intl.DateTimeFormat(say.locale, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return months.format(Date.UTC(Number(year), Number(number) - 1));
}

/** "Mar 2019 – now", "from 2019", "until 2021"; '' where nothing is said. */
export function spanWords({ from, to }: { from: Month | null; to: Month | 'now' | null }): string {
  if (from === null)
    return to === null || to === 'now'
      ? monthWords(to)
      : say('person.untilMonth', { month: monthWords(to) });
  return to === null
    ? say('person.sinceMonth', { month: monthWords(from) })
    : say('person.span', { from: monthWords(from), to: monthWords(to) });
}
