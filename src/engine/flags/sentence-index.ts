import type { PostingFacts, Sentence } from '../read/facts';
import { cuesOf } from './cues';

/** The sentences of one posting by the expressions that may match them, for the first `expressions` ones. */
interface Index {
  expressions: number;
  offered: (Sentence[] | undefined)[];
}

const indexes = new WeakMap<readonly Sentence[], Index>();

/** Each expression's number, by its source: a literal inside a function is a new object every time. */
const numbers = new Map<string, number | null>();
/** The expressions that wait for a cue, by the cue's code. */
const waiting = new Map<number, number[]>();
/** Whether any expression waits for a code, by its lowest bits: asked of every word, most are none. */
const awaited = new Uint8Array(1 << 16);

const none: readonly Sentence[] = [];

/** The sentences an expression can match, in their order; the others hold none of its words. */
export function sentencesFor(
  { sentences }: Pick<PostingFacts, 'sentences'>,
  expression: RegExp,
): readonly Sentence[] {
  let number = numbers.get(expression.source);
  if (number === undefined) number = enter(expression);
  if (number === null) return sentences;
  let index = indexes.get(sentences);
  if (index === undefined || index.expressions <= number) {
    index = indexOf(sentences);
    indexes.set(sentences, index);
  }
  return index.offered[number] ?? none;
}

function enter(expression: RegExp): number | null {
  const cues = cuesOf(expression);
  const number = cues === null ? null : numbers.size;
  numbers.set(expression.source, number);
  for (const cue of cues ?? []) {
    const code = codeOfCue(cue);
    awaited[code & 0xffff] = 1;
    const others = waiting.get(code);
    if (others === undefined) waiting.set(code, [number ?? 0]);
    else others.push(number ?? 0);
  }
  return number;
}

/** A letter's or digit's value, 1 to 36, capitals as small ones; 0: stands in no word. */
const values = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = Number.parseInt(String.fromCharCode(code), 36);
  return Number.isNaN(value) ? 0 : value + 1;
});

/** Letters as a number, no two alike; the last digit tells a beginning from a whole word. */
const step = 37;
const wholeWord = (letters: number) => letters * 2;
const beginning = (letters: number) => letters * 2 + 1;

function codeOfCue(cue: string): number {
  const isBeginning = cue.endsWith('*');
  let letters = 0;
  for (let at = 0; at < cue.length - (isBeginning ? 1 : 0); at++) {
    letters = letters * step + (values[cue.charCodeAt(at)] ?? 0);
  }
  return isBeginning ? beginning(letters) : wholeWord(letters);
}

/** One look at each letter: no word is cut out, its first four letters are all that cues need. */
function indexOf(sentences: readonly Sentence[]): Index {
  const offered: (Sentence[] | undefined)[] = new Array(numbers.size);
  const note = (code: number, sentence: Sentence) => {
    const numbersHere = awaited[code & 0xffff] === 1 ? waiting.get(code) : undefined;
    if (numbersHere === undefined) return;
    for (const number of numbersHere) {
      const list = offered[number];
      if (list === undefined) offered[number] = [sentence];
      else if (list[list.length - 1] !== sentence) list.push(sentence);
    }
  };
  for (const sentence of sentences) {
    const { text } = sentence;
    let length = 0;
    let letters = 0;
    let three = 0;
    for (let at = 0; at <= text.length; at++) {
      const value = values[text.charCodeAt(at)] ?? 0;
      if (value > 0) {
        if (length < 4) letters = letters * step + value;
        if (length === 2) three = letters;
        length++;
        continue;
      }
      if (length === 0) continue;
      if (length < 4) note(wholeWord(letters), sentence);
      else note(beginning(letters), sentence);
      if (length > 2) note(beginning(three), sentence);
      length = 0;
      letters = 0;
    }
  }
  return { expressions: numbers.size, offered };
}
