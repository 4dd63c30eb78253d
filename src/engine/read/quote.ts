import type { Evidence } from '../../insights';
import type { Sentence } from './facts';

/** A quote longer than this says less than its core. */
const longest = 240;

/** The words from `start` to `end` of a sentence, as evidence that leads back into the posting. */
function spanIn(sentence: Sentence, start: number, end: number): Evidence {
  const last = Math.min(end, start + longest);
  return {
    quote: sentence.text.slice(start, last),
    span: { block: sentence.block, start: sentence.start + start, end: sentence.start + last },
  };
}

/** The words around a place in a sentence; whole where the sentence is short. */
export function quoteAround(sentence: Sentence, start: number, end: number): Evidence {
  if (sentence.text.length <= longest) return spanIn(sentence, 0, sentence.text.length);
  const from = Math.max(0, start - 80);
  return spanIn(sentence, from, Math.min(sentence.text.length, end + 80));
}
