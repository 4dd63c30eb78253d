import { addLetter, unsievable } from './word-sieve';

/** A word of a text. Its key, under which it is looked up, is made when it is asked for. */
export class Token {
  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
    /** Its letters as a number, for a `Lexicon`. */
    readonly letters: number,
  ) {}

  get key(): string {
    const key = this.text.slice(this.start, this.end).toLowerCase();
    return key.includes('’') ? key.replaceAll('’', "'") : key;
  }
}

const other = /[\p{L}\p{N}]/u;

/** Which of the first 128 codes are letters or digits: asked for every character of a posting. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** The small letter of each of the first 128 codes. */
const lower = Uint8Array.from({ length: 128 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Surrogates are signs and pictures here: no name of a skill is written in them.
  return code < 128 ? plain[code] === 1 : other.test(text.charAt(at));
}

const dot = 46;
const apostrophe = 39;
const curly = 0x2019;
const plus = 43;
const hash = 35;

/**
 * The words of a text, in order. Signs that belong to names of products stay: C++, C#, .NET, Node.js;
 * CI/CD becomes two words. A possessive ("LLM's") loses its ending.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  for (let at = 0; at < length; ) {
    if (!isWord(text, at)) {
      at++;
      continue;
    }
    let letters = 0;
    let end = at;
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      if (isWord(text, end)) {
        letters = code < 128 ? addLetter(letters, lower[code] ?? code) : unsievable;
        if (letters === unsievable) break;
        continue;
      }
      const joins = code === dot || code === apostrophe || code === curly;
      if (!joins || end + 1 >= length || !isWord(text, end + 1)) break;
      letters = unsievable;
      break;
    }
    // A word of plain letters is done; another is read on without counting.
    if (letters === unsievable) end = endOf(text, end);
    const sign = text.charCodeAt(end);
    const before = text.charCodeAt(at - 1) === dot;
    if (sign === hash) end++;
    else if (sign === plus && text.charCodeAt(end + 1) === plus) end += 2;
    else if (!before && letters !== unsievable) {
      tokens.push(new Token(text, at, end, letters));
      at = end;
      continue;
    }
    const start = before ? at - 1 : at;
    tokens.push(new Token(text, start, withoutPossessive(text, start, end), unsievable));
    at = end;
  }
  return tokens;
}

function endOf(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    if (isWord(text, end)) continue;
    const code = text.charCodeAt(end);
    const joins = code === dot || code === apostrophe || code === curly;
    if (!joins || end + 1 >= text.length || !isWord(text, end + 1)) break;
  }
  return end;
}

function withoutPossessive(text: string, start: number, end: number): number {
  return end - start > 3 && /['’]s$/i.test(text.slice(end - 2, end)) ? end - 2 : end;
}

/** The key of a whole name: its words' keys, joined as they are looked up. */
export function keyOf(name: string): string {
  return tokensOf(name)
    .map(({ key }) => key)
    .join(' ');
}
