import type { RoleMatch, SkillMention, UsualSkill } from '../../insights';
import type { Knowledge, Skill } from '../../knowledge/schema';
import { withIncluded } from '../read/included-skills';
import type { Held } from './held';

/** Below this weight a skill is no matter of course in its role. */
const usualEnough = 0.6;
/** A longer list nobody reads. */
const most = 8;

/** What people in the named role usually have and the posting neither names nor includes. */
export function unmentionedSkills(
  role: RoleMatch,
  mentions: readonly SkillMention[],
  held: ReadonlyMap<string, Held>,
  known: ReadonlyMap<string, Skill>,
  { roles }: Pick<Knowledge, 'roles'>,
): UsualSkill[] {
  const profile = roles.find(({ id }) => id === role.id);
  const named = withIncluded(
    mentions.map(({ id }) => id),
    known,
  );
  return (profile?.skills ?? [])
    .filter(({ skill, weight }) => weight >= usualEnough && !named.has(skill))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ skill: id, weight }) => ({
      id,
      name: known.get(id)?.name ?? id,
      weight,
      held: held.has(id),
    }));
}
