import Fuse from 'fuse.js';
import type { Passage } from './passages';

/** More hits than these are no answer. */
const most = 60;

/** Makes the search once; it is asked with every key. */
export function passageSearch(passages: readonly Passage[]): (text: string) => Passage[] {
  const folded = passages.map(({ fact, area, chapter }) =>
    `${fact.text}\n${area}\n${chapter}`.toLowerCase(),
  );
  const fuse = new Fuse(passages, {
    keys: [
      { name: 'fact.text', weight: 3 },
      { name: 'area', weight: 2 },
      { name: 'chapter', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  return (text) => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    // Every word as it is written; only where that finds nothing, words that are misspelt.
    const exact = passages.filter((_, at) => words.every((word) => folded[at]?.includes(word)));
    if (exact.length > 0) return exact.slice(0, most);
    return fuse.search(text.slice(0, 32), { limit: most }).map(({ item }) => item);
  };
}
