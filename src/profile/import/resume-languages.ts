import type { FoundItem } from './finding';
import { languageLevel } from './language-level';
import { languageNamed } from './language-names';
import type { ResumeLine } from './resume-lines';

/** What lies beyond: "German (learning)" is a language the person does not speak yet. */
const notYet = /\b(?:learning|want|lerne|apprend)/i;

/** The languages a résumé says the person speaks, each once, with the level it states. */
export function resumeLanguages(lines: readonly ResumeLine[]): FoundItem[] {
  const found = new Map<string, FoundItem>();
  for (const { text, section } of lines) {
    if (section !== 'languages') continue;
    for (const part of text.split(/[,;|•·/]\s*(?![^()]*\))/)) {
      const name = languageNamed(part);
      if (name === undefined || notYet.test(part) || found.has(name)) continue;
      const item = { id: `language ${name}`, name, level: languageLevel(part) };
      found.set(name, { kind: 'item', list: 'languages', item, quote: text });
    }
  }
  return [...found.values()];
}
