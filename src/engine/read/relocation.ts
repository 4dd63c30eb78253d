import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

/** "Must relocate", "willing to relocate to Austin". */
const demanded =
  /\b(?:must|required to|requires?|need to|able to|ability to|willing(?:ness)? to|prepared to|expected to|open to)\b[^.;]{0,30}\brelocat(?:e|ing|ion)\b|\brelocation (?:to [A-Z][\w .,]{2,30})?(?:is )?(?:required|mandatory|expected)\b/i;

/** Somebody who lives elsewhere is welcome, or nobody has to move. */
const offered =
  /\b(?:assistance|support|package|bonus|available|no need|not (?:required|need)|provid\w+|if you (?:are|choose))\b/i;

/** Where moving house is part of what is asked; null: it is not said. */
export function findRelocation(sentences: readonly Sentence[]): Evidence | null {
  for (const sentence of sentences) {
    if (sentence.block < 0 || !/relocat/i.test(sentence.text)) continue;
    const match = demanded.exec(sentence.text);
    if (match && !offered.test(sentence.text)) {
      return quoteAround(sentence, match.index, match.index + match[0].length);
    }
  }
  return null;
}
