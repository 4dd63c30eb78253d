import type { PersonFields } from '../../profile/edit';
import { fieldNames } from '../../profile/field-names';
import { say } from '../../words/own-say';
import { knowledge } from '../use-insights';
import { degreeNames, moveNames, workplaceNames } from './person-words';

type Words = {
  [F in keyof PersonFields]: [string, (value: NonNullable<PersonFields[F]>) => string];
};

const years = (count: number) => say('person.years', { count });
const pay = ({ amount, currency }: { amount: number; currency: string }) =>
  say('profile.aYear', { amount: `${say.number(amount)} ${currency}` });
const asItIs = (words: string) => words;

/** What each single field of the profile is called, and how its value is said. */
const fieldWords: Words = {
  totalYears: [say('profile.experience'), years],
  mlYears: [say('person.inMl'), years],
  leadershipYears: [say('person.leading'), years],
  largestTeam: [say('person.largestTeam'), (people) => say('person.people', { count: people })],
  budget: [say('person.budget'), (amount) => say('person.dollars', { amount })],
  degree: [say('profile.highestDegree'), (degree) => degreeNames[degree]],
  location: [say('profile.location'), asItIs],
  workplace: [say('profile.workplace'), (workplace) => workplaceNames[workplace]],
  relocation: [say('person.wouldMove'), (answer) => moveNames[answer]],
  relocateTo: [say('person.wouldMoveTo'), asItIs],
  authorisation: [say('profile.authorisation'), asItIs],
  needsSponsorship: [
    say('person.needsSponsorship'),
    (needs) => (needs ? say('person.yes') : say('person.no')),
  ],
  targetRole: [
    say('profile.targetRole'),
    (wanted) => knowledge().roles.find(({ id }) => id === wanted)?.title ?? wanted,
  ],
  targetPay: [say('profile.targetPay'), pay],
  minimumPay: [say('profile.minimumPay'), pay],
  notes: [say('person.notes'), (words) => (words.length > 80 ? `${words.slice(0, 80)} …` : words)],
};

/** A field's value in words; null: it says nothing. */
export function valueWords<F extends keyof PersonFields>(
  field: F,
  value: PersonFields[F] | undefined,
): string | null {
  if (value === null || value === undefined) return null;
  const [, words] = fieldWords[field];
  return words(value);
}

/** "Experience: 14 years" */
export function saidOf<F extends keyof PersonFields>(field: F, value: PersonFields[F]): string {
  const [name] = fieldWords[field];
  return say('person.fieldSays', { field: name, value: valueWords(field, value) ?? '' });
}

const lists: Record<string, string> = {
  skills: say('profile.skills'),
  roles: say('person.roles'),
  degrees: say('person.degrees'),
  certifications: say('person.certifications'),
  languages: say('person.languages'),
  everything: say('profile.everything'),
};

/** What a part of the stored profile is called; one that only another version knows keeps its name. */
export function partName(name: string): string {
  const field = fieldNames.find((one) => one === name);
  return field ? fieldWords[field][0] : (lists[name] ?? name);
}
