import type { SkillMention } from '../../insights';
import type { FlagContext } from './flag';

/** Ways of working and fields of study are no tools: nobody maintains them in parallel. */
const noTools = /practice|technique|regulation|concept|method|soft|domain|field/i;

/** Required tools of the posting; of alternatives ("AWS, GCP or Azure") only the first. */
export function requiredTools({ facts, knowledge }: FlagContext): SkillMention[] {
  const category = new Map(knowledge.skills.map((skill) => [skill.id, skill.category]));
  const groups = new Set<number>();
  return facts.skills.filter(({ id, level, group }) => {
    if (level !== 'required' || noTools.test(category.get(id) ?? 'concept')) return false;
    if (group === null) return true;
    if (groups.has(group)) return false;
    groups.add(group);
    return true;
  });
}

/** Words that turn a list into alternatives or into examples. */
export const alternatives =
  /\b(?:or|either|any|such as|e\.?g|like|one of|some of|similar|equivalent|related|comparable|including|includes?|preferred|ideally|plus|familiar\w*|exposure|at least)\b|\/(?! )|\betc\b/i;
