import { ask } from '../../../ask';
import type { Entry } from '../../../library/entry';

/** Entries in one message: a browser refuses very long ones. */
const atOnce = 500;

/** The entries with these keys as the store has them now; such as are not kept are left out. */
export async function keptEntries(keys: readonly string[]): Promise<Entry[]> {
  const kept: Entry[] = [];
  for (let at = 0; at < keys.length; at += atOnce) {
    const part = { keys: keys.slice(at, at + atOnce) };
    kept.push(...(await ask('library:entries', { part })).entries);
  }
  return kept;
}

/** Every entry that can be read. */
export async function everyEntry(): Promise<Entry[]> {
  const kept: Entry[] = [];
  let after: string | null = '';
  while (after !== null) {
    const part: { after: string; most: number } = { after, most: atOnce };
    const page = await ask('library:entries', { part });
    kept.push(...page.entries);
    after = page.next;
  }
  return kept;
}
