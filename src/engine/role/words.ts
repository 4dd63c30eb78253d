import { addLetter, unsievable } from '../read/word-sieve';

/** A word of a text. */
export class Word {
  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    /** Its letters as a number, the plural's s included, for a `Lexicon`. */
    readonly letters: number,
  ) {}

  /** By which cues are looked up: lower case, without the plural's s; made when it is asked for. */
  get key(): string {
    return singular(this.text.slice(this.start, this.end).toLowerCase());
  }
}

/** The words of a text in order, one look at each letter. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let letters = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isLetter(code)) {
      if (start < 0) {
        start = at;
        letters = 0;
      }
      if (code > 127) letters = unsievable;
      else if (letters !== unsievable) {
        letters = addLetter(letters, code >= 65 && code <= 90 ? code + 32 : code);
      }
    } else if (start >= 0) {
      words.push(new Word(text, start, at, letters));
      start = -1;
    }
  }
  return words;
}

/** Letters and digits; above ASCII whatever is neither a sign nor a space. */
function isLetter(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

/** Without the plural's s. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
