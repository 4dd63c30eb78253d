import { expect, test } from 'vitest';
import type { Entry } from '../../library/entry';
import type { EntryPage, EntryPart } from '../../library/entry-pages';
import { madeEntry } from '../../library/made-entry';
import { copyLibrary, type LibraryCopy } from './library-copy';

/** A library in memory that answers like the store, and what the copy says of it. */
function library(...keys: string[]) {
  const kept = new Map<string, Entry>(keys.map((key) => [key, madeEntry({ key })]));
  const copies: LibraryCopy[] = [];
  const problems: unknown[] = [];
  let broken = false;
  async function read(part: EntryPart): Promise<EntryPage> {
    if (broken) throw new Error('closed');
    if ('keys' in part) {
      return {
        entries: part.keys.flatMap((key) => kept.get(key) ?? []),
        unreadable: 0,
        next: null,
      };
    }
    const sorted = [...kept.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    if ('newest' in part) {
      return { entries: sorted.toReversed().slice(0, part.newest), unreadable: 0, next: null };
    }
    const rest = sorted.filter(({ key }) => key > part.after);
    const entries = rest.slice(0, part.most);
    const next = rest.length > part.most ? (entries.at(-1)?.key ?? null) : null;
    return { entries, unreadable: 0, next };
  }
  const changed = copyLibrary(
    read,
    (copy) => copies.push(copy),
    (problem) => problems.push(problem),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { kept, copies, problems, changed, settled, break: (now: boolean) => (broken = now) };
}
const keysOf = (copy: LibraryCopy | undefined) => copy?.entries.map(({ key }) => key).sort();
const many = Array.from({ length: 1_200 }, (_, at) => `linkedin ${1_000_000 + at}`);

test('the newest are there first, then all, each once', async () => {
  const { copies, settled } = library(...many);
  await settled();
  expect(copies[0]).toMatchObject({ complete: false });
  expect(keysOf(copies[0])).toEqual(many.slice(-100));
  expect(copies.at(-1)).toMatchObject({ complete: true, unreadable: 0 });
  expect(keysOf(copies.at(-1))).toEqual(many);
});

test('an empty library is told once, as complete', async () => {
  const { copies, settled } = library();
  await settled();
  expect(copies).toEqual([{ entries: [], unreadable: 0, complete: true }]);
});

test('a change brings what changed, and takes away what went', async () => {
  const { kept, copies, changed, settled } = library('a', 'b');
  await settled();
  kept.delete('a');
  kept.set('b', madeEntry({ key: 'b', status: 'applied' }));
  kept.set('c', madeEntry({ key: 'c' }));
  changed(['a', 'b', 'c']);
  await settled();
  expect(copies.at(-1)?.entries.map(({ key, status }) => [key, status])).toEqual([
    ['b', 'applied'],
    ['c', 'interested'],
  ]);
});

test('a change without keys reads all again, and shows it when it is whole', async () => {
  const { kept, copies, changed, settled } = library(...many);
  await settled();
  const before = copies.length;
  kept.clear();
  changed();
  await settled();
  expect(copies.slice(before)).toEqual([{ entries: [], unreadable: 0, complete: true }]);
});

test('a change while reading is not lost', async () => {
  const { kept, copies, changed, settled } = library('a');
  kept.set('b', madeEntry({ key: 'b' }));
  changed(['b']);
  await settled();
  expect(keysOf(copies.at(-1))).toEqual(['a', 'b']);
});

test('after a failure the next change reads all again', async () => {
  const { copies, problems, changed, settled, break: breakIt } = library('a');
  await settled();
  breakIt(true);
  changed(['a']);
  await settled();
  expect(problems).toHaveLength(1);
  breakIt(false);
  changed(['a']);
  await settled();
  expect(copies.at(-1)).toMatchObject({ complete: true });
});
