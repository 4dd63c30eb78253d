import fc from 'fast-check';
import { expect } from 'vitest';

/** Words that have broken readers before: the language's own names, marks that turn or hide text, halves of signs. */
const trick = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '\u202egnp.exe\u202c',
  '\u2066isolated\u2069',
  'mach\u200bine lear\u200dning',
  '\ufeff',
  '\ud83d',
  '\udc00\ud800',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '&lt;b&gt;&amp;lt;i&amp;gt;',
  '=HYPERLINK("https://evil.example")',
  '$1e400–$9e999',
  '999999999999999999999999 years',
  `${'9'.repeat(400)} USD per hour`,
  '٣٥٠٬٠٠٠',
  '-0',
  'NaN',
  '\0',
);
export const words = fc.oneof({ weight: 2, arbitrary: trick }, fc.string({ unit: 'binary' }));
export const text = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '));
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER),
);
const key = fc.oneof(trick, fc.string({ maxLength: 8 }));

/** Anything JSON can say; `__proto__` is a key like any other there. */
export const json = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      words,
      number,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(Object.fromEntries),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);

/** A record with these names, each holding anything. */
export const recordOf = (names: readonly string[]) =>
  fc.dictionary(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, key), json);

/** Runs the property, and looks afterwards whether the language is what it was. */
export async function always<T>(
  input: fc.Arbitrary<T>,
  holds: (given: T) => unknown,
  numRuns = 200,
) {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  await fc.assert(
    fc.asyncProperty(input, async (given) => void (await holds(given))),
    { numRuns },
  );
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
}

/** What is kept must be plain data: what JSON gives back of it is the same. */
export const isPlain = (value: unknown) => expect(JSON.parse(JSON.stringify(value))).toEqual(value);

/** The result; null where it was refused with an error. */
export function attempted<T>(way: () => T): T | null {
  try {
    return way();
  } catch (problem) {
    expect(problem).toBeInstanceOf(Error);
    return null;
  }
}
