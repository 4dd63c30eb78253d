import { say } from '../words/own-say';
import { firstProblem } from './migrations';
import { type Person, personSchema } from './person';

/** The profile, or an error in words where it is none. */
export function checkedPerson(record: unknown): Person {
  const wanted = personSchema.safeParse(record);
  if (!wanted.success)
    throw new Error(say('files.noProfile', { problem: firstProblem(wanted.error) }));
  return wanted.data;
}
