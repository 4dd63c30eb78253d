import type { Posting } from '../../posting';
import type { SectionKind, Sentence } from './facts';
import { inlineHeadings, sectionOfHeading } from './sections';

/** Words before a full stop that do not end a sentence. */
const abbreviation =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|inc|ltd|co|corp|dr|mr|mrs|ms|st|sr|jr|no|approx|min|max|yrs?|u\.?s|u\.?k|ph\.?d|b\.?s(?:c)?|m\.?s(?:c)?|b\.?a|m\.?a|ed|incl|dept|avg|est|[a-z])$/i;

/** A posting with more words than this is cut: no person reads on, and hostile pages have no end. */
const mostSentences = 20_000;

/** The description cut into sentences, each with the section it stands in. The title is the first. */
export function toSentences(posting: Pick<Posting, 'title' | 'blocks'>): Sentence[] {
  const sentences: Sentence[] = [];
  const title = posting.title.trim();
  if (title !== '') {
    const start = posting.title.indexOf(title);
    sentences.push({ block: -1, start, end: start + title.length, text: title, section: 'other' });
  }
  let section: SectionKind = 'other';
  for (const [block, { kind, text }] of posting.blocks.entries()) {
    if (sentences.length > mostSentences) break;
    const heads = isHeading(kind, text, posting.blocks[block + 1]?.kind ?? null);
    if (heads) {
      const named = sectionOfHeading(text);
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
  for (let at = 0; at < text.length; at++) {
    const next = turns[turn];
    if (next !== undefined && at >= next.start) {
      push(next.start);
      now = next.kind;
      turn++;
    }
    if (endsAt(text, at, from)) push(at + 1);
  }
  push(text.length);
  return now;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b;
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
      /[a-z)]{3}$/.test(text.slice(Math.max(from, at - 3), at)) &&
      /[a-z ]/.test(text[at + 2] ?? '') &&
      !/^[A-Z][a-z]*(?:JS|js|NET)\b/.test(text.slice(at + 1, at + 8))
    );
  }
  return false;
}
