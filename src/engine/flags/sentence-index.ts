import type { PostingFacts, Sentence } from '../read/facts';
import { cuesOf, cuesOfWord } from './cues';

const indexes = new WeakMap<readonly Sentence[], Map<string, number[]>>();

/** The sentences an expression can match, in their order; the others hold none of its words. */
export function sentencesFor(
  { sentences }: Pick<PostingFacts, 'sentences'>,
  expression: RegExp,
): readonly Sentence[] {
  const cues = cuesOf(expression);
  if (cues === null) return sentences;
  const index = indexOf(sentences);
  const places = new Set<number>();
  for (const cue of cues) for (const place of index.get(cue) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).flatMap((place) => sentences[place] ?? []);
}

/** Which sentences hold a word that answers to a cue. */
function indexOf(sentences: readonly Sentence[]): Map<string, number[]> {
  const before = indexes.get(sentences);
  if (before) return before;
  const index = new Map<string, number[]>();
  const wordCues = new Map<string, string[]>();
  for (const [place, { text }] of sentences.entries()) {
    for (const word of text.toLowerCase().split(/[^a-z0-9]+/)) {
      if (word === '') continue;
      let cues = wordCues.get(word);
      if (!cues) {
        cues = cuesOfWord(word);
        wordCues.set(word, cues);
      }
      for (const cue of cues) {
        const places = index.get(cue);
        if (!places) index.set(cue, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    }
  }
  indexes.set(sentences, index);
  return index;
}
