import type { PostingFacts } from '../read/facts';
import type { FlagContext } from './flag';

/** Real descriptions end at about 15,000 characters: what comes after this many is no posting's text. */
const mostText = 24_000;

/** A real posting states a few bands; more of them are a table, or hostile. */
const mostBands = 60;

/**
 * The part of a posting that flags read: however long a text is, every flag sees so much of it at
 * most, and none has to count for itself.
 */
export function readable(context: FlagContext): FlagContext {
  const { facts, pay } = context;
  let read = made.get(facts);
  if (read === undefined) {
    read = { ...facts, sentences: firstOf(facts), pay: facts.pay.slice(0, mostBands) };
    made.set(facts, read);
  }
  return { ...context, facts: read, pay: { ...pay, bands: pay.bands.slice(0, mostBands) } };
}

/** Asked for twice a posting; what is worked out over the same facts is then worked out once. */
const made = new WeakMap<PostingFacts, PostingFacts>();

function firstOf({ sentences }: PostingFacts): PostingFacts['sentences'] {
  const kept: PostingFacts['sentences'] = [];
  let left = mostText;
  for (const sentence of sentences) {
    if (left <= 0) break;
    const text = sentence.text.slice(0, left);
    kept.push(text === sentence.text ? sentence : { ...sentence, text });
    // An empty sentence costs something too.
    left -= Math.max(text.length, 8);
  }
  return kept;
}
