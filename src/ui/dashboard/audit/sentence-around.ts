import type { TextRange } from './draft-lines';

/**
 * The sentence of the draft around some words, with the space after it; the whole line, its break
 * included, where the line holds no other.
 */
export function sentenceAround(text: string, { from, to }: TextRange): TextRange {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf('\n', to);
  const lineEnd = found < 0 ? text.length : found;
  const before = text.slice(lineStart, from);
  const after = text.slice(to, lineEnd);
  const starts = [...before.matchAll(/(?:[.!?]["”’)]?| [*•]) +/g)].at(-1);
  const start = starts ? lineStart + starts.index + starts[0].length : lineStart;
  const ends = /[.!?]["”’)]?(?: +|$)| (?=[*•] )/.exec(after);
  const end = ends ? to + ends.index + ends[0].length : lineEnd;
  const mark = /^\s*(?:[*•●▪◦·–+o-]|#{1,6}|\d{1,2}[.)])?\s*$/;
  if (end >= lineEnd && mark.test(text.slice(lineStart, start))) {
    return { from: lineStart, to: Math.min(text.length, lineEnd + 1) };
  }
  // At the head of a list's line, the mark stays.
  const own =
    start === lineStart ? /^\s*(?:[*•●▪◦·–+-]|\d{1,2}[.)])\s+/.exec(text.slice(start, from)) : null;
  // Between two bullets on one line, one of them goes too.
  const bullet =
    /[*•] +$/.test(before.slice(0, start - lineStart)) && /^[*•] +/.exec(text.slice(end));
  return { from: start + (own?.[0].length ?? 0), to: end + (bullet ? bullet[0].length : 0) };
}

/** The words of that sentence alone: without its bullet, and without the space and the break after it. */
export function wordsAround(text: string, range: TextRange): TextRange {
  const { from, to } = sentenceAround(text, range);
  const whole = text.slice(from, to);
  const mark = /^\s*(?:(?:[*•●▪◦·–+o-]|#{1,6}|\d{1,2}[.)])\s+)?/.exec(whole)?.[0].length ?? 0;
  return { from: from + mark, to: from + whole.trimEnd().length };
}
