/**
 * Words without which an expression cannot match, lower case: one of them stands in every text that
 * it matches. Null where none can be told, and the expression has to be asked itself. Looking for a
 * word costs a hundredth of asking an expression.
 */
export function literalsOf(source: string): string[] | null {
  const reader = { source, at: 0 };
  const literals = alternatives(reader);
  return reader.at === source.length ? literals : null;
}

/** A shorter word is in every text. */
const shortest = 3;

interface Reader {
  source: string;
  at: number;
}

/** Of `a|b` either: the words of all of them together, or null where one has none. */
function alternatives(reader: Reader): string[] | null {
  let all: string[] | null = [];
  do {
    const words = sequence(reader);
    all = all === null || words === null ? null : [...all, ...words];
  } while (take(reader, '|'));
  return all;
}

/** Of `abc(?:d|e)f?` the best part: all parts stand in every match. */
function sequence(reader: Reader): string[] | null {
  let best: string[] | null = null;
  let run = '';
  const offer = (words: string[] | null) => {
    if (words !== null && worth(words) >= shortest && worth(words) > worth(best)) best = words;
  };
  const cut = () => {
    offer(run === '' ? null : [run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] ?? '')) {
    const part = atom(reader);
    const { optional, repeated } = quantifier(reader);
    if (part.literal === null) {
      cut();
      if (!optional) offer(part.words);
      continue;
    }
    if (optional) {
      cut();
      continue;
    }
    run += part.literal;
    if (repeated) cut();
  }
  cut();
  return best;
}

/** The shortest of the words decides how seldom they are. */
function worth(words: readonly string[] | null): number {
  return words === null || words.length === 0 ? 0 : Math.min(...words.map((one) => one.length));
}

/** One character, class or group; a literal only where it is one sure character. */
function atom(reader: Reader): { literal: string | null; words: string[] | null } {
  const char = reader.source[reader.at++] ?? '';
  if (char === '\\') {
    const escaped = reader.source[reader.at++] ?? '';
    return { literal: /[a-z0-9]/i.test(escaped) ? null : escaped, words: null };
  }
  if (char === '[') {
    while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
      reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
    }
    reader.at++;
    return { literal: null, words: null };
  }
  if (char === '(') {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.source.slice(reader.at, reader.at + 30));
    reader.at += opening?.[0].length ?? 0;
    const words = alternatives(reader);
    take(reader, ')');
    const looks = opening !== null && /[=!]$/.test(opening[0]);
    return { literal: null, words: looks ? null : words };
  }
  return { literal: /[.^$]/.test(char) ? null : char.toLowerCase(), words: null };
}

function quantifier(reader: Reader): { optional: boolean; repeated: boolean } {
  const rest = reader.source.slice(reader.at, reader.at + 12);
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(rest);
  if (found === null) return { optional: false, repeated: false };
  reader.at += found[0].length;
  return { optional: /^[?*]/.test(found[0]) || found[1] === '0', repeated: true };
}

function take(reader: Reader, char: string): boolean {
  if (reader.source[reader.at] !== char) return false;
  reader.at++;
  return true;
}
