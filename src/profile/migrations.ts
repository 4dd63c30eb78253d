import type * as z from 'zod';
import { type Person, personSchema } from './person';

/** Turns a record of version `from` into one of `from + 1`. Never loses what it does not know. */
export interface Migration {
  from: number;
  migrate(record: Record<string, unknown>): Record<string, unknown>;
}

/** Every change of the profile's shape, oldest first. Version 1 is the first there was. */
const migrations: readonly Migration[] = [];

/** What a stored record turned out to be. */
export type Recalled =
  | { state: 'ok'; person: Person }
  /** A newer version of the extension wrote it: leave it alone. */
  | { state: 'newer'; version: number }
  /** No profile any version wrote. */
  | { state: 'damaged'; problem: string };

/** Brings a record of any earlier version up to `current` and checks it. Pure. */
export function recall(
  stored: unknown,
  steps: readonly Migration[] = migrations,
  current: number = personSchema.shape.version.value,
): Recalled {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { state: 'damaged', problem: 'not a record' };
  }
  let record = { ...stored } as Record<string, unknown>;
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { state: 'damaged', problem: 'no version' };
  }
  if (version > current) return { state: 'newer', version };
  for (let at = version; at < current; at++) {
    const step = steps.find(({ from }) => from === at);
    if (!step) return { state: 'damaged', problem: `no way from version ${at} to ${at + 1}` };
    record = { ...step.migrate(record), version: at + 1 };
  }
  const parsed = personSchema.safeParse(record);
  if (parsed.success) return { state: 'ok', person: parsed.data };
  return { state: 'damaged', problem: firstProblem(parsed.error) };
}

/** The first thing wrong with a record, in words. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  return `${issue?.path.join('.')}: ${issue?.message}`;
}
