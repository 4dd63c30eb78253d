/** Marks a word whose letters make no plain number: it passes every sieve. */
export const unsievable = -1;

/** Adds a letter's code to the number that a word's letters make; begin with 0. */
export function addLetter(letters: number, code: number): number {
  return (Math.imul(letters, 31) + code) & 0x3fffffff;
}

/**
 * Tells most words that are none of the known ones by their letters alone, before a string is cut out
 * of the text: hundreds of words a posting, of which few are known.
 */
export class WordSieve {
  private readonly seen = new Uint8Array(1 << 16);

  add(word: string): void {
    let letters = 0;
    for (let at = 0; at < word.length; at++) letters = addLetter(letters, word.charCodeAt(at));
    this.seen[placeOf(letters)] = 1;
  }

  /** False: certainly none of them. */
  passes(letters: number): boolean {
    return letters === unsievable || this.seen[placeOf(letters)] === 1;
  }
}

const placeOf = (letters: number) => (letters ^ (letters >>> 15)) & 0xffff;
