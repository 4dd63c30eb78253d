import type { RoleProfile } from '../../knowledge/schema';
import type { Sentence } from '../read/facts';
import { keyOf, tokensOf } from '../read/tokens';

export interface PhraseHit {
  phrase: string;
  weight: number;
  sentence: Sentence;
  start: number;
  end: number;
}

type Cues = RoleProfile['cues'];

interface Looked {
  byKey: Map<string, Cues[number]>;
  longest: number;
}

const built = new WeakMap<Cues, Looked>();

function lookedUp(cues: Cues): Looked {
  const known = built.get(cues);
  if (known !== undefined) return known;
  const byKey = new Map(cues.map((cue) => [keyOf(cue.phrase), cue]));
  const longest = Math.max(1, ...[...byKey.keys()].map((key) => key.split(' ').length));
  const looked = { byKey, longest };
  built.set(cues, looked);
  return looked;
}

/** Where a profile's phrases stand in the posting, each at its first place, the weightiest first. */
export function phraseHits(sentences: readonly Sentence[], cues: Cues): PhraseHit[] {
  const { byKey, longest } = lookedUp(cues);
  const found = new Map<string, PhraseHit>();
  for (const sentence of sentences) {
    if (sentence.block < 0 || sentence.section === 'benefits' || sentence.section === 'legal')
      continue;
    const tokens = tokensOf(sentence.text);
    for (const [at, first] of tokens.entries()) {
      let key = '';
      for (let length = 0; length < longest && at + length < tokens.length; length++) {
        const last = tokens[at + length];
        if (last === undefined) break;
        key = length === 0 ? last.key : `${key} ${last.key}`;
        const cue = byKey.get(key);
        if (cue === undefined || found.has(cue.phrase)) continue;
        const { phrase, weight } = cue;
        found.set(phrase, { phrase, weight, sentence, start: first.start, end: last.end });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}
