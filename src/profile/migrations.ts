import type * as z from 'zod';
import { emptyPerson } from './empty-person';

/** Turns a record of version `from` into one of `from + 1`. Never loses what it does not know. */
export interface Migration {
  from: number;
  migrate(record: Record<string, unknown>): Record<string, unknown>;
}

/** Every change of the profile's shape, oldest first. Version 1 is the first there was. */
export const migrations: readonly Migration[] = [
  {
    // Roles held, degrees one by one, certifications, languages, wishes: all unsaid so far.
    from: 1,
    migrate: (record) => ({ ...emptyPerson, ...record }),
  },
];

/**
 * The record as version `current` would have written it; null: there is no way there. Pure.
 * `record` is of version `from`.
 */
export function broughtUp(
  record: Record<string, unknown>,
  from: number,
  steps: readonly Migration[],
  current: number,
): Record<string, unknown> | null {
  let now = record;
  for (let at = from; at < current; at++) {
    const step = steps.find((one) => one.from === at);
    if (!step) return null;
    now = { ...step.migrate(now), version: at + 1 };
  }
  return now;
}

/** The first thing wrong with a record, in words. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.')}: ${issue?.message}`;
}
