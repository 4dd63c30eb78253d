import type { PersonFields } from './edit';

type Words = {
  [F in keyof PersonFields]: [string, (value: NonNullable<PersonFields[F]>) => string];
};

const years = (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`;
const pay = ({ amount, currency }: { amount: number; currency: string }) =>
  `${amount.toLocaleString('en-US')} ${currency} a year`;
const asItIs = (words: string) => words;

/** What each single field of the profile is called, and how its value is said. */
export const fieldWords: Words = {
  totalYears: ['Experience', years],
  mlYears: ['In machine learning', years],
  leadershipYears: ['Leading people', years],
  largestTeam: ['Largest team', (people) => `${people} people`],
  budget: ['Budget', (dollars) => `$${dollars.toLocaleString('en-US')}`],
  degree: ['Highest degree', asItIs],
  location: ['Location', asItIs],
  workplace: ['Wished workplace', asItIs],
  relocation: ['Would move', asItIs],
  relocateTo: ['Would move to', asItIs],
  authorisation: ['May work as', asItIs],
  needsSponsorship: ['Needs sponsorship', (needs) => (needs ? 'yes' : 'no')],
  targetRole: ['Role aimed at', (id) => id.replaceAll('-', ' ')],
  targetPay: ['Target pay', pay],
  minimumPay: ['Lowest pay', pay],
  notes: ['Notes', (words) => (words.length > 80 ? `${words.slice(0, 80)} …` : words)],
};

/** Names of the fields, in the order they are shown. */
export const fieldNames = Object.keys(fieldWords) as (keyof PersonFields)[];

/** A field's value in words; null: it says nothing. */
export function valueWords<F extends keyof PersonFields>(
  field: F,
  value: PersonFields[F] | undefined,
): string | null {
  if (value === null || value === undefined) return null;
  const [, words] = fieldWords[field];
  return words(value);
}
