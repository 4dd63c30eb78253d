import { say } from '../../words/own-say';

// English is read all over the world: the day first, as most of it does.
const locale = say.locale === 'en' ? 'en-GB' : say.locale;
const ofMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
const ofDay = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * "20 Nov 2026": a day where room is short. Takes an ISO day, or a day and time in UTC, of which it
 * gives the day where the reader is. What is no date (a file may hold anything) stays as it is.
 */
export function shortDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return (iso.length > 10 ? ofMoment : ofDay).format(date);
}
