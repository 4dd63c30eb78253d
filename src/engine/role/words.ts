/** A word of a text under the key by which cues are looked up: lower case, without the plural's s. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** The words of a text in order, one look at each letter. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isLetter(text.charCodeAt(at));
    if (inside && start < 0) start = at;
    else if (!inside && start >= 0) {
      words.push({ key: singular(text.slice(start, at).toLowerCase()), start, end: at });
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

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
