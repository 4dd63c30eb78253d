import { describe, expect, test } from 'vitest';
import { recordsIn } from './records';

const read = (name: string, text: string | Uint8Array<ArrayBuffer>) =>
  Array.fromAsync(recordsIn(new File([text], name)));
const a = { record: { title: 'A' } };

/** A file whose bytes come in pieces of this size. */
const pieces = (name: string, bytes: Uint8Array<ArrayBuffer>, size: number) => ({
  name,
  size: bytes.length,
  stream: () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(control) {
        for (let at = 0; at < bytes.length; at += size) control.enqueue(bytes.slice(at, at + size));
        control.close();
      },
    }),
});

describe('records in a file', () => {
  test('NDJSON: a record a line, a broken line is named and the rest goes on', async () => {
    expect(await read('a.ndjson', '{"title":"A"}\n\n{"tit\n{"title":"B"}')).toEqual([
      { line: 1, ...a },
      { line: 3, problem: { code: 'notJson' } },
      { line: 4, record: { title: 'B' } },
    ]);
  });

  test('JSON: a list, a list in an object, one posting, or one after the other', async () => {
    expect(await read('a.json', '[{"title":"A"}]')).toEqual([{ line: 1, ...a }]);
    expect(await read('a.json', '{"jobs":[{"title":"A"}],"page":{"n":1}}')).toEqual([
      { line: 1, ...a },
    ]);
    expect(await read('a.json', '{"title":"A"}')).toEqual([{ line: 1, ...a }]);
    expect(await read('a.json', '{"title":"A"}\n{"title":"A"}')).toEqual([
      { line: 1, ...a },
      { line: 2, ...a },
    ]);
    expect(await read('a.json', '{\n"title":"A"}\n{\n"title":"A"}')).toEqual([
      { line: 1, ...a },
      { line: 3, ...a },
    ]);
  });

  test('JSON: a posting’s own lists are no postings, nor are brackets in its words', async () => {
    const text = '{"title":"A","items":["x"],"description":"a ] \\" } b"}';
    expect(await read('a.json', text)).toEqual([{ line: 1, record: JSON.parse(text) }]);
    const list = '[{"a":"]"},\n 3, "x,y", [1,2], {"b":[{}]}]';
    expect((await read('a.json', list)).map((found) => 'record' in found && found.record)).toEqual(
      JSON.parse(list),
    );
  });

  test('half a JSON: what is whole is read, what is not is told with its line', async () => {
    expect(await read('a.json', '[\n{"title":"A"},\n{"title":"B", "desc')).toEqual([
      { line: 2, ...a },
      { line: 3, problem: { code: 'cutShort' } },
    ]);
    expect(await read('a.json', '[{"title":"A"},')).toHaveLength(2);
  });

  test('CSV: the first row names the fields; a row’s line counts the breaks in its cells', async () => {
    expect(await read('a.csv', 'Title,Text\nA,"Lead,\nand more"\nB,x\n')).toEqual([
      { line: 2, record: { Title: 'A', Text: 'Lead,\nand more' } },
      { line: 4, record: { Title: 'B', Text: 'x' } },
    ]);
  });

  test('what it is says the file itself, whatever its name', async () => {
    expect(await read('a.csv', '[{"title":"A"}]')).toEqual([{ line: 1, ...a }]);
    expect(await read('a.txt', 'title;text\nA;x')).toEqual([
      { line: 2, record: { title: 'A', text: 'x' } },
    ]);
  });

  test.each([
    ['', 'a.json', 'empty'],
    [' \n ', 'a.json', 'blank'],
    ['%PDF-1.7', 'a.pdf', 'pdf'],
    ['PK\u0003\u0004zip', 'a.xlsx', 'archive'],
    ['GIF\0\0', 'a.csv', 'noText'],
    ['just words', 'a.txt', 'otherKind'],
  ])('%j is refused with what it is', async (text, name, code) => {
    await expect(read(name, text)).rejects.toMatchObject({ problem: { code } });
  });

  test.each([1, 7, 64])('the same whatever pieces of %i bytes it comes in', async (size) => {
    const text = '\ufeff[{"title":"Größe 🙂"},\n{"title":"B","x":[{"y":"]"}]}]';
    const bytes = new TextEncoder().encode(text);
    const found = await Array.fromAsync(recordsIn(pieces('a.json', bytes, size)));
    expect(found.map((one) => 'record' in one && one.record)).toEqual(JSON.parse(text.slice(1)));
  });

  test('how much was read is told on the way', async () => {
    let bytes = 0;
    const heard = (now: number) => {
      bytes = now;
    };
    await Array.fromAsync(recordsIn(new File(['{}\n{}'], 'a.ndjson'), { heard }));
    expect(bytes).toBe(5);
  });
});

describe('letters', () => {
  const row = 'title,text\nKöln,“größer”\n';
  const wide = (text: string, little: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return new Uint8Array(view.buffer);
  };
  const windows = Uint8Array.from(
    [...row].map((letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
  );

  test.each([
    ['UTF-8', new TextEncoder().encode(row), []],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${row}`), []],
    ['UTF-16 of Windows', wide(`\ufeff${row}`, true), ['UTF-16']],
    ['UTF-16 of others', wide(`\ufeff${row}`, false), ['UTF-16']],
    ['UTF-16 without its mark', wide(row, true), ['UTF-16']],
    ['those of Windows', windows, ['Windows-1252']],
  ])('%s are read and, where they are old, told', async (_name, bytes, told) => {
    for (const size of [5, 4_096]) {
      const encodings: string[] = [];
      const found = await Array.fromAsync(
        recordsIn(pieces('a.csv', bytes, size), { encoded: (one) => encodings.push(one) }),
      );
      expect(found).toEqual([{ line: 2, record: { title: 'Köln', text: '“größer”' } }]);
      expect(encodings).toEqual(told);
    }
  });

  test('a stray byte in UTF-8 spoils its own letter alone', async () => {
    const bytes = new TextEncoder().encode('title,text\nKöln,x?y\n');
    bytes[bytes.indexOf(63)] = 0xff;
    const [found] = await Array.fromAsync(recordsIn(pieces('a.csv', bytes, 4_096)));
    expect(found).toMatchObject({ record: { text: 'x\ufffdy' } });
  });
});
