import type { PersonFields } from './edit';
import { personSchema } from './person';

const others = new Set(['version', 'skills', 'roles', 'degrees', 'certifications', 'languages']);

/** Names of the profile's single fields, in the order they are shown. */
export const fieldNames = Object.keys(personSchema.shape).filter(
  (name): name is keyof PersonFields => !others.has(name),
);
