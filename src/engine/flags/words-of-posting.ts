import type { FlagContext } from './flag';
import { readLimit } from './phrases';

/** Number of words in the description, as far as a flag reads. */
export function wordCount({ posting }: FlagContext): number {
  let words = 0;
  let left = readLimit;
  for (const { text } of posting.blocks) {
    if (left <= 0) return words;
    words += text.slice(0, left).match(/\S+/g)?.length ?? 0;
    left -= text.length;
  }
  return words;
}

/** The posting says something like this anywhere, whatever the section. */
export function saysAnywhere({ facts }: FlagContext, pattern: RegExp): boolean {
  let left = readLimit;
  for (const { text, block } of facts.sentences) {
    if (left <= 0) return false;
    if (block >= 0 && pattern.test(text.slice(0, left))) return true;
    left -= text.length;
  }
  return false;
}

/** A director, head or vice president by title (not an architect, an engineer or a lead). */
export function isDirectorTitle(title: string): boolean {
  return /\b(?:director|head of|head,|vp|svp|avp|vice president|chief)\b/i.test(title);
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
