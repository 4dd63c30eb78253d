import Fuse from 'fuse.js';
import type { Entry } from '../../../library/entry';

/** How far (0..1) a word may be from the one meant. */
const threshold = 0.34;
/** Longer words are cut: nobody mistypes them to the end. */
const longest = 24;

const vocabularies = new WeakMap<readonly Entry[], Fuse<string>>();

/** The words of the library's titles, employers, places and tags that are nearly this one. */
export function nearWords(word: string, library: readonly Entry[]): string[] {
  let vocabulary = vocabularies.get(library);
  if (!vocabulary) {
    vocabulary = new Fuse([...wordsIn(library)], { threshold });
    vocabularies.set(library, vocabulary);
  }
  return vocabulary.search(word.slice(0, longest)).map(({ item }) => item);
}

function wordsIn(library: readonly Entry[]): Set<string> {
  const lines = new Set<string>();
  for (const { title, company, location, tags } of library) {
    lines.add(title);
    if (company !== null) lines.add(company);
    for (const line of [...location, ...tags]) lines.add(line);
  }
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }
  return words;
}
