/** A word of a text, with the key under which it is looked up. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

/** A word, with the signs that belong to names of products: C++, C#, .NET, Node.js, CI/CD stays two words. */
const word = /\.?[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(word)) {
    tokens.push({
      key: match[0].toLowerCase().replace(/’/g, "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

/** The key of a whole name: its words' keys, joined as they are looked up. */
export function keyOf(name: string): string {
  return tokensOf(name)
    .map(({ key }) => key)
    .join(' ');
}
