import { describe, expect, test } from 'vitest';
import { postingOfRecord } from './posting-of-record';
import { recordsIn } from './records';

const read = (name: string, text: string) => Array.fromAsync(recordsIn(new File([text], name)));
const title = (record: unknown) => (record as { title: string }).title;

describe('records in a file', () => {
  test('NDJSON: a record a line, a broken line is named and the rest goes on', async () => {
    expect(await read('a.ndjson', '{"title":"A"}\n\n{"tit\n{"title":"B"}')).toEqual([
      { record: { title: 'A' } },
      { problem: 'this line is no JSON' },
      { record: { title: 'B' } },
    ]);
  });

  test('JSON: a list, a list in an object, one posting, or lines', async () => {
    const a = { record: { title: 'A' } };
    expect(await read('a.json', '[{"title":"A"}]')).toEqual([a]);
    expect(await read('a.json', '{"jobs":[{"title":"A"}],"page":1}')).toEqual([a]);
    expect(await read('a.json', '{"title":"A"}')).toEqual([a]);
    expect(await read('a.json', '{"title":"A"}\n{"title":"A"}')).toEqual([a, a]);
  });

  test('CSV: the first row names the fields', async () => {
    const [first] = await read('a.csv', 'Title,Job Description\nA,"Lead, and more"\n');
    expect(first).toEqual({ record: { Title: 'A', 'Job Description': 'Lead, and more' } });
  });

  test('how much was read is told on the way', async () => {
    let bytes = 0;
    await Array.fromAsync(recordsIn(new File(['{}\n{}'], 'a.ndjson'), (now) => (bytes = now)));
    expect(bytes).toBe(5);
  });
});

describe('the posting in a record', () => {
  test('fields are known by the names that files have', () => {
    const posting = postingOfRecord(
      {
        'Job Title': 'Head of ML',
        employer: { name: 'Harbour Rail' },
        city: 'Leeds',
        body: '<p>Lead</p>',
      },
      'a.csv',
      3,
    );
    expect(posting).toMatchObject({
      title: 'Head of ML',
      company: 'Harbour Rail',
      location: ['Leeds'],
      id: 'a.csv 3',
      blocks: [{ kind: 'paragraph', text: 'Lead' }],
    });
  });

  test('one of our own postings, and a kept one, stay as they are', () => {
    const own = postingOfRecord({ title: 'Head of ML', description: 'Lead' }, 'a.csv', 1);
    expect(postingOfRecord(own, 'b.json', 2)).toEqual(own);
    expect(postingOfRecord({ entry: {}, posting: own }, 'b.json', 2)).toEqual(own);
  });

  test('what is missing is said', () => {
    expect(() => postingOfRecord({ description: 'x' }, 'a', 1)).toThrow('no title');
    expect(() => postingOfRecord(['x'], 'a', 1)).toThrow('something else');
    expect(title({ title: 'A' })).toBe('A');
  });
});
