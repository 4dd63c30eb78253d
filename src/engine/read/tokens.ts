/** A word of a text, with the key under which it is looked up. */
export interface Token {
  key: string;
  start: number;
  end: number;
}

const other = /[\p{L}\p{N}]/u;

/** Which of the first 128 codes are letters or digits: asked for every character of a posting. */
const plain = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0,
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
    let end = at + 1;
    for (; end < length; end++) {
      if (isWord(text, end)) continue;
      const code = text.charCodeAt(end);
      const joins = code === dot || code === apostrophe || code === curly;
      if (!joins || end + 1 >= length || !isWord(text, end + 1)) break;
    }
    if (text.charCodeAt(end) === hash) end++;
    else if (text.charCodeAt(end) === plus && text.charCodeAt(end + 1) === plus) end += 2;
    const start = text.charCodeAt(at - 1) === dot ? at - 1 : at;
    tokens.push(tokenAt(text, start, end));
    at = end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number): Token {
  const key = text.slice(start, end).toLowerCase();
  if (key.length > 3 && /['’]s$/.test(key)) return { key: key.slice(0, -2), start, end: end - 2 };
  return { key: key.includes('’') ? key.replaceAll('’', "'") : key, start, end };
}

/** The key of a whole name: its words' keys, joined as they are looked up. */
export function keyOf(name: string): string {
  return tokensOf(name)
    .map(({ key }) => key)
    .join(' ');
}
