import type { Month } from '../../profile/person';
import { say } from '../../words/own-say';
import { monthWords } from './month-words';
import { readMonth, readMonthOrNow } from './read-month';
import { TypedField } from './typed-field';

interface FieldOf<T> {
  label: string;
  value: T | null;
  save: (value: T | null) => void;
  placeholder?: string;
}

/** Words on a line. */
export function WordsField(field: FieldOf<string>) {
  return (
    <TypedField
      {...field}
      shown={(words) => words}
      read={(typed) => typed.trim() || null}
      wrong=""
    />
  );
}

/** A month, or a year alone. */
export function MonthField(field: FieldOf<Month>) {
  return (
    <TypedField
      placeholder={monthWords('2019-03')}
      {...field}
      shown={monthWords}
      read={readMonth}
      wrong={say('profile.wrongMonth')}
    />
  );
}

/** A month, or "now". */
export function MonthOrNowField(field: FieldOf<Month | 'now'>) {
  return (
    <TypedField
      placeholder={monthWords('now')}
      {...field}
      shown={monthWords}
      read={readMonthOrNow}
      wrong={say('profile.wrongMonthOrNow')}
    />
  );
}

/** A whole number of people. */
export function PeopleField(field: FieldOf<number>) {
  return (
    <TypedField
      {...field}
      numeric
      shown={String}
      read={(typed) => wholeNumber(typed, 0, 100_000)}
      wrong={say('profile.wrongPeople')}
    />
  );
}

/** A year. */
export function YearField(field: FieldOf<number>) {
  return (
    <TypedField
      {...field}
      numeric
      shown={String}
      read={(typed) => wholeNumber(typed, 1900, 2100)}
      wrong={say('profile.wrongYear')}
    />
  );
}

function wholeNumber(typed: string, least: number, most: number): number | null | undefined {
  const plain = typed.trim();
  if (plain === '') return null;
  const number = /^\d{1,6}$/.test(plain) ? Number(plain) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}
