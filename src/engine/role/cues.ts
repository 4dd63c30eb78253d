import type { RoleProfile } from '../../knowledge/schema';
import type { Sentence } from '../read/facts';
import { Lexicon } from '../read/lexicon';
import { type CueKind, cueWords } from './cue-words';
import { singular, type Word, wordsOf } from './words';

/** Where a cue stands. */
interface Place {
  sentence: Sentence;
  start: number;
  end: number;
}

export interface CueCount {
  hits: number;
  /** Hits per hundred words. */
  density: number;
  /** The first places, as evidence; one a sentence. */
  places: Place[];
}

/** A phrase of a role's profile, at its first place. */
interface PhraseHit extends Place {
  phrase: string;
  weight: number;
}

export interface Cues {
  counts: Record<CueKind, CueCount>;
  /** Words of duties and demands. */
  words: number;
  /** How often machine learning is spoken of outside of duties and demands. */
  elsewhere: number;
  /** The profile's phrases that the posting says, in the order of the roles, the weightiest first. */
  phrases: PhraseHit[][];
}

/** A word of a phrase, and what may follow it. */
interface Node {
  /** By the number of the next word. */
  next: Map<number, Node>;
  kinds: CueKind[];
  phrases: { role: number; phrase: string; weight: number }[];
}

const newNode = (): Node => ({ next: new Map(), kinds: [], phrases: [] });

function grow(root: Node, phrase: string, numbers: Map<string, number>): Node {
  let node = root;
  for (const { key } of wordsOf(phrase)) {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    const known = node.next.get(number) ?? newNode();
    node.next.set(number, known);
    node = known;
  }
  return node;
}

interface Tree {
  root: Node;
  /** The words of all cues, in the singular and the plural. */
  known: Lexicon;
}

const grown = new WeakMap<readonly RoleProfile[], Tree>();

/** All cues as one tree of words, so that a text is read once however many there are. */
function treeOf(roles: readonly RoleProfile[]): Tree {
  const known = grown.get(roles);
  if (known !== undefined) return known;
  const root = newNode();
  const numbers = new Map<string, number>();
  for (const [kind, phrases] of cueWords) {
    for (const phrase of phrases) grow(root, phrase, numbers).kinds.push(kind);
  }
  for (const [role, { cues }] of roles.entries()) {
    for (const cue of cues) grow(root, cue.phrase, numbers).phrases.push({ role, ...cue });
  }
  for (const [word, number] of [...numbers]) {
    const plural = `${word}s`;
    if (singular(plural) === word) numbers.set(plural, number);
  }
  const tree = { root, known: new Lexicon(numbers) };
  grown.set(roles, tree);
  return tree;
}

/** The duties and demands: what the company says of itself and its benefits tells nothing of the role. */
function speaksOfWork({ section }: Sentence): boolean {
  return section !== 'about' && section !== 'benefits' && section !== 'legal' && section !== 'pay';
}

const denials = new Set(['no', 'not', 'without', 'non']);

/** "No direct reports", "not a people manager". */
function isDenied(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at - 2]].some((word) => word !== undefined && denials.has(word.key));
}

/** No posting a person wrote is longer; what comes after changes no count. */
const mostWords = 20_000;
const longestSentence = 20_000;

/** How often each group of words stands in the duties and demands, and which phrases of the roles do. */
export function findCues(sentences: readonly Sentence[], roles: readonly RoleProfile[]): Cues {
  const { root, known } = treeOf(roles);
  const counts = {} as Record<CueKind, CueCount>;
  for (const [kind] of cueWords) counts[kind] = { hits: 0, density: 0, places: [] };
  const found = roles.map(() => new Map<string, PhraseHit>());
  let elsewhere = 0;
  let total = 0;
  let read = 0;
  for (const sentence of sentences) {
    if (sentence.block < 0) continue;
    if (read > mostWords) break;
    const work = speaksOfWork(sentence);
    const text = sentence.text.slice(0, longestSentence);
    const words = wordsOf(text);
    read += words.length;
    if (work) total += words.length;
    /** Up to which word a group has its say: "language model" counts once, not again as "model". */
    const said = new Map<CueKind, number>();
    for (let at = 0; at < words.length; at++) {
      let node: Node | undefined = root;
      const start = words[at]?.start ?? 0;
      for (let last = at; last < words.length; last++) {
        const word = words[last];
        node = word && node.next.get(known.numberOf(text, word));
        if (word === undefined || node === undefined) break;
        if (!work) {
          if (node.kinds.includes('ml')) elsewhere++;
          continue;
        }
        for (const kind of node.kinds) {
          if (kind === 'leadsTeam' && isDenied(words, at)) continue;
          const { places } = counts[kind];
          const newest = places.at(-1);
          if ((said.get(kind) ?? -1) < at) {
            counts[kind].hits++;
            if (places.length < 3 && newest?.sentence !== sentence)
              places.push({ sentence, start, end: word.end });
          } else if (newest?.sentence === sentence && newest.start === start) {
            newest.end = word.end;
          }
          said.set(kind, last);
        }
        for (const { role, phrase, weight } of node.phrases) {
          const hits = found[role];
          if (hits !== undefined && !hits.has(phrase))
            hits.set(phrase, { phrase, weight, sentence, start, end: word.end });
        }
      }
    }
  }
  for (const [kind] of cueWords) {
    counts[kind].density = (100 * counts[kind].hits) / Math.max(60, total);
  }
  const phrases = found.map((hits) => [...hits.values()].sort((a, b) => b.weight - a.weight));
  return { counts, words: total, elsewhere, phrases };
}
