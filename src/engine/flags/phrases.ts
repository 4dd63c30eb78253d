import type { Span } from '../../insights';
import type { SectionKind, Sentence } from '../read/facts';
import { isBoilerplate, isDenied, isOthers, isQuoted } from './disclaimers';
import type { Finder, FlagContext, Hit } from './flag';
import { sentencesFor } from './sentence-index';

/** Which sentences a flag reads and how strictly; the defaults suit words about the job itself. */
export interface PhraseOptions {
  /** Sections left out. Default: about the company, and legal text. */
  skip?: readonly SectionKind[];
  /** Sentences that match this are left out. */
  unless?: RegExp;
  /** Sentences that do not match this are left out. */
  needs?: RegExp;
  /** True where the pattern is itself a refusal ("unable to sponsor"). */
  negative?: boolean;
  /** Read equal-opportunity boilerplate too. */
  boilerplate?: boolean;
  /** Distinct phrases the whole posting needs before any counts. Default 1. */
  distinct?: number;
  /** Read the title too. Default: yes. */
  title?: boolean;
}

/** More places than this prove nothing more. */
const mostHits = 8;

const skippedByDefault: readonly SectionKind[] = ['about', 'legal'];

/**
 * Finds phrases in the posting's sentences. Each pattern is a piece of a regular expression without
 * nested quantifiers, matched as whole words and in any case. Negation, quotation, legal boilerplate
 * and sections are handled here, once, for every flag.
 */
export function phrases(patterns: readonly string[], options: PhraseOptions = {}): Finder {
  const expression = wholeWords(patterns);
  return (context) => {
    const hits: Hit[] = [];
    const distinct = new Set<string>();
    for (const { match, span } of matchesOf(context, expression, options)) {
      distinct.add(match[0].toLowerCase().replace(/[^a-z0-9]/g, ''));
      if (hits.length < mostHits) hits.push({ span });
    }
    return distinct.size >= (options.distinct ?? 1) ? hits : [];
  };
}

/** A global expression that matches any of the pieces as whole words, in any case. */
export function wholeWords(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\w-])(?:${patterns.join('|')})(?![\\w])`, 'gi');
}

/** A match in a sentence that a flag may read, neither denied nor quoted. */
export interface SentenceMatch {
  sentence: Sentence;
  match: RegExpExecArray;
  span: Span;
}

/** Where a global expression matches, for flags that look at the numbers or the words around. */
export function* matchesOf(
  context: Pick<FlagContext, 'facts'>,
  expression: RegExp,
  options: PhraseOptions = {},
): Generator<SentenceMatch> {
  const skip = options.skip ?? skippedByDefault;
  for (const sentence of sentencesFor(context.facts, expression)) {
    if (skip.includes(sentence.section) || (options.title === false && sentence.block < 0))
      continue;
    // The phrase first: it is in few sentences, and whatever else is asked then costs nothing.
    const matches = firstMatches(sentence.text, expression);
    if (matches.length === 0 || !mayRead(sentence, options)) continue;
    for (const match of matches) {
      if (match[0] === '') continue;
      const end = match.index + match[0].length;
      if (!options.negative && isDenied(sentence.text, match.index, end)) continue;
      if (isQuoted(sentence.text, match.index, end)) continue;
      if (isOthers(sentence.text, match.index)) continue;
      yield { sentence, match, span: spanIn(sentence, match.index, end) };
    }
  }
}

/** Matches looked at in one sentence. */
const mostMatches = 20;

const none: readonly RegExpExecArray[] = [];

/** The first matches of a global expression; `matchAll` would copy the expression each time. */
function firstMatches(text: string, expression: RegExp): readonly RegExpExecArray[] {
  expression.lastIndex = 0;
  let match = expression.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null && matches.length < mostMatches; match = expression.exec(text)) {
    matches.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') expression.lastIndex++;
  }
  return matches;
}

/** The sentences a flag may read; with an expression, only those it can match. */
export function* sentencesToRead(
  { facts }: Pick<FlagContext, 'facts'>,
  options: PhraseOptions = {},
  expression?: RegExp,
): Generator<Sentence> {
  const skip = options.skip ?? skippedByDefault;
  for (const sentence of expression ? sentencesFor(facts, expression) : facts.sentences) {
    if (skip.includes(sentence.section) || (options.title === false && sentence.block < 0))
      continue;
    if (mayRead(sentence, options)) yield sentence;
  }
}

function mayRead({ text }: Sentence, options: PhraseOptions): boolean {
  if (!options.boilerplate && isBoilerplate(text)) return false;
  if (options.unless?.test(text)) return false;
  return options.needs?.test(text) ?? true;
}

/** A stretch of a sentence as a span of its block. */
export function spanIn(sentence: Sentence, start: number, end: number): Span {
  return { block: sentence.block, start: sentence.start + start, end: sentence.start + end };
}
