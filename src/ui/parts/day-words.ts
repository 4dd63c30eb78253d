import { say } from '../../words/own-say';

// English is read all over the world: the day first, as most of it does.
const locale = say.locale === 'en' ? 'en-GB' : say.locale;
const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/**
 * An ISO day as a person writes it: "3 September 2026". What is no date (a backup may hold anything)
 * stays as it is.
 */
export function dayWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}
