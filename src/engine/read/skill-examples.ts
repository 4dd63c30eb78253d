import type { Skill } from '../../knowledge/schema';
import type { Sentence } from './facts';
import { withIncluded } from './included-skills';

/** A skill named in a sentence. Offsets are UTF-16 into the sentence's text. */
interface Named {
  skill: Skill;
  sentence: Sentence;
  start: number;
  end: number;
}

/** What leads from a kind to its examples: "cloud platforms such as", "programming in", "frameworks (". */
const leading =
  /^[^.;,]{0,60}(?:\b(?:such as|like|e\.g\.?|i\.e\.?|including|for example|in|using|with)|[:(])[\s:,(]*$/i;

/**
 * Whether the skill only names the kind that particular ones beside it belong to, so that these are
 * what is asked for: "cloud platforms (AWS, GCP)", "programming in Go", "Python programming".
 */
export function leadsTo(
  found: readonly Named[],
  at: number,
  known: ReadonlyMap<string, Skill>,
): boolean {
  const kind = found[at];
  if (!kind) return false;
  const includes = (one: Named) =>
    one.skill.id !== kind.skill.id && withIncluded(one.skill.implies, known).has(kind.skill.id);
  const { text } = kind.sentence;
  const before = found[at - 1];
  if (before && kind.start - before.end === 1 && includes(before)) return true;
  const next = found[at + 1];
  return !!next && leading.test(text.slice(kind.end, next.start)) && includes(next);
}
