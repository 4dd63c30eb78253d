import type { Posting } from '../../posting';
import type { SectionKind, Sentence } from './facts';
import { inlineHeadings, sectionOfHeading } from './sections';

/** Words before a full stop that do not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|inc|ltd|co|corp|dr|mr|mrs|ms|st|sr|jr|no|approx|min|max|yrs?|u\.?s|u\.?k|ph\.?d|b\.?s(?:c)?|m\.?s(?:c)?|b\.?a|m\.?a|ed|incl|dept|avg|est|[a-z])$/i;

/**
 * Characters and sentences of a description that are read: more than twice the longest posting known. No
 * person reads on, and hostile pages have no end.
 */
export const mostText = 40_000;
const mostSentences = 3_000;

/** A sentence without an end is cut at a space before this many characters: every reader is bounded by it. */
const longest = 700;

/** The description cut into sentences, each with the section it stands in. The title is the first. */
export function toSentences(posting: Pick<Posting, 'title' | 'blocks'>): Sentence[] {
  const sentences: Sentence[] = [];
  const title = posting.title.trim();
  if (title !== '') {
    const start = posting.title.indexOf(title);
    const text = title.slice(0, longest);
    sentences.push({ block: -1, start, end: start + text.length, text, section: 'other' });
  }
  let section: SectionKind = 'other';
  let left = mostText;
  for (const [block, { kind, text: whole }] of posting.blocks.entries()) {
    if (left <= 0 || sentences.length >= mostSentences) break;
    const text = whole.slice(0, left);
    // An empty block is work too.
    left -= text.length + 1;
    const heads = isHeading(kind, text, posting.blocks[block + 1]?.kind ?? null);
    if (heads) {
      const named = sectionOfHeading(text, kind === 'heading');
      if (named !== null) section = named;
      else if (kind === 'heading' && section !== 'requirements' && section !== 'preferred')
        section = 'other';
    }
    section = cutBlock(block, text, section, sentences);
  }
  return sentences;
}

/** A heading by its element, or a short line that ends in a colon or says nothing but a title. */
function isHeading(kind: string, text: string, next: string | null): boolean {
  if (kind === 'heading') return true;
  const line = text.trim();
  if (line.length > 90 || line.length < 3) return false;
  if (/[:：]$/.test(line)) return true;
  if (kind === 'item' || /[.!;,]$/.test(line)) return false;
  const words = line.split(/\s+/);
  if (words.length > 8) return false;
  return next === 'item' || line === line.toUpperCase() || words.length <= 5;
}

/** Cuts one block; gives the section that holds after it. */
function cutBlock(
  block: number,
  text: string,
  section: SectionKind,
  sentences: Sentence[],
): SectionKind {
  const turns = text.length > 60 ? inlineHeadings(text) : [];
  let now = section;
  let turn = 0;
  let from = 0;
  let headed = -1;
  const push = (end: number) => {
    let start = from;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > start) {
      sentences.push({ block, start, end: last, text: text.slice(start, last), section: now });
    }
    from = end;
  };
  for (let at = 0; at < text.length && sentences.length < mostSentences; at++) {
    const next = turns[turn];
    if (next !== undefined && at >= next.start) {
      push(next.start);
      now = next.kind;
      // The heading stands for itself: what follows may be glued to it.
      headed = text[next.end] === ':' ? next.end + 1 : next.end;
      turn++;
    }
    if (at === headed) push(at);
    if (mayEnd(text, at) && endsAt(text, at, from)) push(at + 1);
    else if (at - from >= longest) push(cutBefore(text, from, at));
  }
  push(sentences.length < mostSentences ? text.length : from);
  return now;
}

/** Where a sentence that is too long is cut: after its last space, else right here. */
function cutBefore(text: string, from: number, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > from + longest / 2 ? space + 1 : at + 1;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b;
}

/** Signs after which a sentence may end: a line's end and . ; ! ? */
const stops = Uint8Array.from({ length: 128 }, (_, code) =>
  '\n.;!?'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Cheap, asked of every character: an end needs a stop, a bullet behind it, or a space before a dash. */
function mayEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return stops[code] === 1 || next > 128 || (code === 32 && (next === 42 || next === 45));
}

/** Whether a sentence ends with the character at `at`. */
function endsAt(text: string, at: number, from: number): boolean {
  const char = text[at];
  if (char === '\n') return true;
  const next = text[at + 1];
  if (next === '•' || next === '●' || next === '▪' || next === '·') return true;
  // "- item" or "* item" in the middle of a run of text.
  if (next !== undefined && (next === '*' || next === '-') && (char === ' ' || char === '.')) {
    const after = text[at + 2];
    return (
      after === ' ' &&
      /\p{Lu}/u.test(text[at + 3] ?? '') &&
      at > from &&
      !/\d[kK]?\+?$|\b(?:[A-Z]{3}|year|yr|hour|hr|annum|month)$/.test(
        text.slice(Math.max(from, at - 8), at),
      )
    );
  }
  if (char !== '.' && char !== '!' && char !== '?' && char !== ';') return false;
  if (next === undefined) return true;
  if (isSpace(next.charCodeAt(0))) {
    if (char !== '.') return true;
    const after = text.slice(at + 1, at + 6).trimStart()[0] ?? '';
    if (/[a-z,;)]/.test(after)) return false;
    const before = text.slice(Math.max(from, at - 8), at);
    return !abbreviation.test(before) || /\b(?:etc|inc|ltd|co|corp|yrs?)$/i.test(before);
  }
  // Lost line breaks: "experience.Strong skills".
  if (char === '.' && /[A-Z]/.test(next)) {
    return (
      /[a-z)]{3}$/.test(text.slice(Math.max(from, at - 3), at)) && /[a-z ]/.test(text[at + 2] ?? '')
    );
  }
  return false;
}
