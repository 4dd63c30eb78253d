import { addLetter, unsievable } from './word-sieve';

/** A word of a text, as `tokensOf` and `wordsOf` give it. */
interface TextWord {
  start: number;
  end: number;
  /** Its letters as a number; `unsievable`: only its key tells which word it is. */
  letters: number;
  key: string;
}

/**
 * Known words by number. A word of plain letters is looked up where it stands, letter by letter: most
 * words of a posting are unknown, and to cut each out of the text first costs more than to look it up.
 */
export class Lexicon {
  /** By the letters' number, where taken the next free one: 1 + the place in the lists; 0: free. */
  private readonly slots: Int32Array;
  private readonly spellings: string[] = [];
  private readonly values: number[] = [];

  /** `numbers`: of each spelling in lower case, from 1; several may have the same. */
  constructor(private readonly numbers: ReadonlyMap<string, number>) {
    let size = 256;
    while (size < numbers.size * 4) size *= 2;
    this.slots = new Int32Array(size);
    for (const [spelling, number] of numbers) {
      let letters = 0;
      for (let at = 0; at < spelling.length; at++) {
        letters = addLetter(letters, spelling.charCodeAt(at));
      }
      let slot = this.slotOf(letters);
      while (this.slots[slot] !== 0) slot = this.slotOf(slot + 1);
      this.spellings.push(spelling);
      this.values.push(number);
      this.slots[slot] = this.spellings.length;
    }
  }

  /** The number of a word of `text`; 0: it is none of the known ones. */
  numberOf(text: string, word: TextWord): number {
    if (word.letters === unsievable) return this.numbers.get(word.key) ?? 0;
    for (let slot = this.slotOf(word.letters); ; slot = this.slotOf(slot + 1)) {
      const known = (this.slots[slot] ?? 0) - 1;
      if (known < 0) return 0;
      if (isSpelt(text, word, this.spellings[known] ?? '')) return this.values[known] ?? 0;
    }
  }

  private slotOf(letters: number): number {
    return letters & (this.slots.length - 1);
  }
}

/** Whether the word is spelt so, capitals as small letters. */
function isSpelt(text: string, { start, end }: TextWord, spelling: string): boolean {
  if (end - start !== spelling.length) return false;
  for (let at = 0; at < spelling.length; at++) {
    const code = text.charCodeAt(start + at);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== spelling.charCodeAt(at)) return false;
  }
  return true;
}
