import { type Fields, guessFields, namesIn } from './fields';
import type { TextFile } from './file-text';
import { ownPosting } from './posting-of-record';
import { recordsIn } from './records';

/** What a look at the beginning of a file tells. */
export interface Peek {
  /** The names that its records have; none where they are postings as we write them ourselves. */
  names: string[];
  fields: Fields;
  /** The first words under each name, to recognise it by. */
  examples: ReadonlyMap<string, string>;
}

/** Records that are looked at. */
const enough = 20;

/** Looks at a file's first records. Throws what is wrong with it as a whole. */
export async function peek(file: TextFile): Promise<Peek> {
  const records: unknown[] = [];
  let left = enough;
  for await (const found of recordsIn(file)) {
    if ('record' in found) records.push(found.record);
    if (--left === 0) break;
  }
  const foreign = records.filter((record) => ownPosting(record) === null);
  const names = namesIn(foreign);
  return {
    names,
    fields: guessFields(foreign),
    examples: new Map(names.map((name) => [name, exampleOf(name, foreign)])),
  };
}

function exampleOf(name: string, records: readonly unknown[]): string {
  const values = records.map((record) => (record as Record<string, unknown> | null)?.[name]);
  const value = values.find((one) => one !== undefined && one !== null && one !== '') ?? '';
  const words = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const flat = words.slice(0, 200).replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 59).trimEnd()}…` : flat;
}
