import type { SkillMention } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import { skillIndex } from '../read/skill-index';
import type { FlagContext, Hit } from './flag';
import { spanIn } from './phrases';

/** Ways of working, certificates and rules have a first year too, and are no tools to keep up with. */
const noTools = /domain|field|leadership|program|governance|certification|practice/;

/** Technologies without a product: everybody who works on such systems has them. */
const noProducts = new Set([
  'llm',
  'rag',
  'ai-agents',
  'fine-tuning',
  'llmops',
  'devops',
  'sre',
  'prompt-engineering',
]);

/**
 * Required tools of the posting; of alternatives ("AWS, GCP or Azure") only the first. What has no
 * day of its first release ("batch processing") is a way of working and no tool.
 */
export function requiredTools({ facts, knowledge }: FlagContext): SkillMention[] {
  const tools = toolsOf(knowledge.skills);
  const counted = new Set<string>();
  return facts.skills.filter(({ id, level, group, evidence }) => {
    if (level !== 'required' || !tools.has(id)) return false;
    const quote = evidence[0]?.quote ?? '';
    // Of alternatives and of examples one is enough, whichever way the list is written.
    const list = group === null ? (alternatives.test(quote) ? quote : null) : `group ${group}`;
    if (list === null) return true;
    if (counted.has(list)) return false;
    counted.add(list);
    return true;
  });
}

/** Made once per list of skills: several flags ask for it on every posting. */
const made = new WeakMap<readonly Skill[], ReadonlySet<string>>();

function toolsOf(skills: readonly Skill[]): ReadonlySet<string> {
  const known = made.get(skills);
  if (known !== undefined) return known;
  const tools = new Set(
    skills
      .filter(
        ({ id, firstPublic, category }) =>
          firstPublic && !noTools.test(category) && !noProducts.has(id),
      )
      .map(({ id }) => id),
  );
  made.set(skills, tools);
  return tools;
}

/** The tool's own name in the sentence that mentions it; the whole evidence where it has another. */
export function placeOfTool(
  { id, name, evidence }: SkillMention,
  { facts, knowledge }: FlagContext,
): Hit | null {
  const place = evidence[0];
  if (!place) return null;
  const { span, quote } = place;
  if (!span) return { span, quote };
  const sentence = facts.sentences.find(
    ({ block, start, end }) => block === span.block && start <= span.start && end >= span.start,
  );
  if (!sentence) return { span, quote };
  const text = sentence.text.toLowerCase();
  const names = [name, ...(skillIndex(knowledge.skills).known.get(id)?.aliases ?? [])];
  for (const word of names) {
    const at = text.indexOf(word.toLowerCase(), span.start - sentence.start);
    if (at >= 0) return { span: spanIn(sentence, at, at + word.length) };
  }
  return { span, quote };
}

/** Words that turn a list into alternatives or into examples. */
export const alternatives =
  /\b(?:or|either|any|such as|e\.?g|like|one of|some of|similar|equivalents?|related|comparable|including|includes?|preferred|ideally|plus|familiar\w*|exposure|at least)\b|\/(?! )|\betc\b/i;
