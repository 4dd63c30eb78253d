import { emptyPerson } from './empty-person';
import { broughtUp, firstProblem, migrations } from './migrations';
import { type Person, personSchema } from './person';

/** What a stored record turned out to be. */
export type Recalled =
  /** `lost`: names of the parts that cannot be read; mostly none. */
  | { state: 'ok'; person: Person; lost: string[] }
  /** A newer version of the extension wrote it: leave it alone. */
  | { state: 'newer'; version: number }
  /** No profile any version wrote. */
  | { state: 'damaged'; problem: string };

/** Brings a record of any earlier version up to today's and checks it; keeps what is readable. Pure. */
export function recall(stored: unknown): Recalled {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { state: 'damaged', problem: 'not a record' };
  }
  const { version } = stored as { version?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { state: 'damaged', problem: 'no version' };
  }
  const current = personSchema.shape.version.value;
  if (version > current) return { state: 'newer', version };
  const record = broughtUp({ ...stored }, version, migrations, current);
  if (!record) return { state: 'damaged', problem: `no way up from version ${version}` };
  const whole = personSchema.safeParse(record);
  if (whole.success) return { state: 'ok', person: whole.data, lost: [] };
  const { person, lost } = readable(record);
  const kept = Object.keys(stored).filter((name) => name !== 'version' && !lost.includes(name));
  if (kept.length > 0) return { state: 'ok', person, lost };
  return { state: 'damaged', problem: firstProblem(whole.error) };
}

/** What can be read of a record, field by field and item by item; the rest is left unsaid. */
function readable(record: Record<string, unknown>): { person: Person; lost: string[] } {
  const { version: _, ...shape } = personSchema.shape;
  const lost = Object.keys(record).filter((name) => !(name in personSchema.shape));
  const fields = Object.entries(shape).map(([name, schema]) => {
    const stored = record[name];
    const { success, data } = schema.safeParse(stored);
    if (success) return [name, data];
    lost.push(name);
    if (!('element' in schema) || !Array.isArray(stored)) return [];
    const { element } = schema;
    return [name, stored.flatMap((item) => element.safeParse(item).data ?? [])];
  });
  const read = Object.fromEntries(fields.filter(({ length }) => length > 0));
  return { person: { ...emptyPerson, ...read }, lost };
}
