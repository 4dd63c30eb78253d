import type { FlagContext } from './flag';
import { sentencesFor } from './sentence-index';

/** Number of words in the description. */
export function wordCount({ facts }: FlagContext): number {
  const before = counted.get(facts);
  if (before !== undefined) return before;
  let words = 0;
  for (const { text, block } of facts.sentences) {
    if (block >= 0) words += wordsIn(text);
  }
  counted.set(facts, words);
  return words;
}

/** Runs of anything but spaces. */
function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space =
      code <= 32
        ? code === 32 || (code >= 9 && code <= 13)
        : code >= 160 && /\s/.test(text.charAt(at));
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** Several flags ask for the same posting's length. */
const counted = new WeakMap<FlagContext['facts'], number>();

/** What is absent can be told of an English text only: the words looked for are English. */
export function isEnglish({ facts }: FlagContext): boolean {
  return facts.language === null || facts.language === 'en';
}

/** The posting says something like this anywhere, whatever the section. */
export function saysAnywhere({ facts }: FlagContext, pattern: RegExp): boolean {
  return sentencesFor(facts, pattern).some(({ text, block }) => block >= 0 && pattern.test(text));
}

/** A director, head or vice president by title (not an architect, an engineer or a lead). */
export function isDirectorTitle(title: string): boolean {
  if (grade.test(title)) return false;
  return /\b(?:(?:director|head of|vp|svp|avp|vice president|chief)\b|head,)/i.test(title);
}

/** Banks give engineers and analysts the grade of a vice president or director. */
const grade =
  /\b(?:engineer|developer|analyst|scientist|architect|associate|consultant|recruiter)\b[^a-z]*(?:\([^)]{0,60}\)[^a-z]*)?(?:,? ?(?:assistant |senior )?vice president|avp|vp|director)\b|\b(?:vice president|avp|vp),? (?:\w+ ){0,3}(?:engineer|developer|analyst)\b/i;

/** Someone who builds and leads nobody by title: the five roles' pay says nothing about them. */
export function isMakerTitle(title: string): boolean {
  return (
    /\b(?:engineer|scientist|developer|analyst|researcher|accountant|recruiter)\b/i.test(title) &&
    !isLeaderTitle(title) &&
    !/\b(?:lead|manager|principal|distinguished|architect|fellow)\b/i.test(title)
  );
}

/** Whoever has this title leads people. */
export function isLeaderTitle(title: string): boolean {
  return (
    isDirectorTitle(title) ||
    /\b(?:engineering|development|data science|machine learning|ml|ai|platform|mlops|infrastructure) (?:manager|leader)\b|\bmanager,? (?:of )?(?:machine learning|ml|ai|data science|engineering|mlops|software)\b/i.test(
      title,
    )
  );
}
