import { describe, expect, test } from 'vitest';
import type { Kept } from './entry';
import { planImport, readLibraryFile, writeLibraryFile } from './library-file';
import { madeKept } from './made-kept';

const told = { blocks: [{ kind: 'paragraph' as const, text: 'Lead “it” \u2028 = well, ]}\n' }] };
const kept: Kept[] = [
  madeKept(1, { key: 'a', notes: '=1+1\n"quoted"', tags: ['x, y'] }, told),
  madeKept(1, { key: 'b' }, told),
];
const text = writeLibraryFile(kept, '2026-11-21');
const read = (file: string) => readLibraryFile(file, () => Promise.resolve());

describe('a file of the library', () => {
  test('gives back exactly what was written', async () => {
    expect(await read(text)).toEqual({ made: '2026-11-21', kept, unreadable: 0 });
  });

  test('of an empty library is a file too', async () => {
    expect(await read(writeLibraryFile([], '2026-11-21'))).toMatchObject({ kept: [] });
  });

  test('reads the library in a backup of everything', async () => {
    const backup = JSON.stringify({ format: 'rolescope-backup', version: 9, library: kept });
    expect(await read(backup)).toMatchObject({ kept });
  });

  test('says how many of its postings cannot be read', async () => {
    const half = JSON.stringify({ ...JSON.parse(text), library: [kept[0], { entry: {} }, null] });
    expect(await read(half)).toMatchObject({ kept: [kept[0]], unreadable: 2 });
  });

  test.each([
    ['cut short', text.slice(0, -20), 'broken'],
    ['of something else', '{"library":[]}', 'foreign'],
    ['no record at all', 'null', 'foreign'],
    ['of a newer version', text.replace('"version":1', '"version":2'), 'newer'],
    ['without postings', '{"format":"rolescope-library","version":1}', 'without'],
  ])('%s is refused, and why', async (_case, broken, problem) => {
    expect(await read(broken)).toEqual({ problem });
  });
});

describe('an import', () => {
  test('adds, replaces what differs, and leaves what is the same', () => {
    const library = [
      madeKept(1, { key: 'a', notes: 'other' }).entry,
      { ...Object.fromEntries(Object.entries(madeKept(1, { key: 'b' }).entry).reverse()) },
    ] as Kept['entry'][];
    const more = [...kept, madeKept(1, { key: 'c' }, told)];
    const plan = planImport(more, library);
    expect(plan.added.map(({ entry }) => entry.key)).toEqual(['c']);
    expect(plan.replaced.map(({ entry }) => entry.key)).toEqual(['a']);
    expect(plan.same).toBe(1);
  });

  test('takes the later of two with one key', () => {
    const later = madeKept(1, { key: 'a', notes: 'later' }, told);
    expect(planImport([...kept.slice(0, 1), later], []).added).toEqual([later]);
  });
});
