import { ask } from '../../../ask';
import type { Kept } from '../../../library/entry';

/** Postings with their texts in one message: a browser refuses very long ones. */
const atOnce = 100;

/** Takes postings out of the library; gives them back whole, so that it can be undone. */
export async function takeOut(keys: readonly string[]): Promise<Kept[]> {
  const removed: Kept[] = [];
  for (let at = 0; at < keys.length; at += atOnce) {
    removed.push(...(await ask('library:remove', { keys: keys.slice(at, at + atOnce) })));
  }
  return removed;
}

/** Puts whole postings into the library; those with the same key are replaced. `told` hears how many are in. */
export async function bringBack(
  kept: readonly Kept[],
  told?: (done: number) => void,
): Promise<void> {
  for (let at = 0; at < kept.length; at += atOnce) {
    const some = kept.slice(at, at + atOnce);
    await ask('library:restore', { kept: some, more: at + atOnce < kept.length });
    told?.(at + some.length);
  }
}

/** These entries with their texts; such as have no text any more are left out. */
export async function wholePostings(
  entries: readonly Kept['entry'][],
  told?: (done: number) => void,
): Promise<Kept[]> {
  const whole: Kept[] = [];
  for (let at = 0; at < entries.length; at += atOnce) {
    const some = entries.slice(at, at + atOnce);
    const postings = await ask('library:postings', { keys: some.map(({ key }) => key) });
    for (const [index, entry] of some.entries()) {
      const posting = postings[index];
      if (posting) whole.push({ entry, posting });
    }
    told?.(at + some.length);
  }
  return whole;
}
