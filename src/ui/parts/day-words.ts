import { say } from '../../words/own-say';

/** An ISO date as a person writes it: "3 September 2026". */
export function dayWords(iso: string): string {
  // English is read all over the world: the day first, as most of it does.
  const locale = say.locale === 'en' ? 'en-GB' : say.locale;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );
}
