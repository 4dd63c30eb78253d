import type { SectionKind } from '../read/facts';
import { isBoilerplate } from './disclaimers';
import type { FlagContext, Hit } from './flag';
import { spanIn } from './phrases';
import { sentencesFor } from './sentence-index';

/** The first place of each family of work that the given sections speak of, in the posting's order. */
export function familiesIn(
  { facts }: FlagContext,
  sections: readonly SectionKind[],
  families: Readonly<Record<string, RegExp>>,
): Map<string, Hit> {
  const found = new Map<string, Hit>();
  for (const [family, pattern] of Object.entries(families)) {
    for (const sentence of sentencesFor(facts, pattern)) {
      if (sentence.block < 0 || !sections.includes(sentence.section)) continue;
      const match = pattern.exec(sentence.text);
      if (!match || isBoilerplate(sentence.text)) continue;
      found.set(family, { span: spanIn(sentence, match.index, match.index + match[0].length) });
      break;
    }
  }
  return found;
}
