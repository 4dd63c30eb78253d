import { firstProblem } from './migrations';
import { type Person, personSchema } from './person';

/** The profile, or an error in words where it is none. */
export function checkedPerson(record: unknown): Person {
  const wanted = personSchema.safeParse(record);
  if (!wanted.success) throw new Error(`This is no profile: ${firstProblem(wanted.error)}`);
  return wanted.data;
}
