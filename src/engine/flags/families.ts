import type { SectionKind } from '../read/facts';
import type { FlagContext, Hit } from './flag';
import { sentencesToRead, spanIn } from './phrases';

/** The first place of each family of work that the given sections speak of. */
export function familiesIn(
  context: FlagContext,
  sections: readonly SectionKind[],
  families: Readonly<Record<string, RegExp>>,
): Map<string, Hit> {
  const found = new Map<string, Hit>();
  for (const sentence of sentencesToRead(context, { title: false })) {
    if (!sections.includes(sentence.section)) continue;
    for (const [family, pattern] of Object.entries(families)) {
      if (found.has(family)) continue;
      const match = pattern.exec(sentence.text);
      if (!match) continue;
      const span = spanIn(sentence, match.index, match.index + match[0].length);
      found.set(family, { span });
    }
  }
  return found;
}
