import type { Gap, GapItem, RoleMatch, SkillMention } from '../../insights';
import type { Knowledge, Skill } from '../../knowledge/schema';
import type { Person } from '../../profile/person';
import type { PostingFacts } from '../read/facts';
import { heldSkills } from './held';
import { personItems } from './person-items';
import { skillItem } from './skill-item';
import { unmentionedSkills } from './unmentioned';

/**
 * What the posting asks against what the person has, requirement by requirement. Only what is wholly
 * met counts as met: a stand-in or a part is shown as such, never added to the number. null: no profile.
 */
export function measureGap(
  facts: PostingFacts,
  role: RoleMatch,
  person: Person | null,
  knowledge: Knowledge,
): Gap | null {
  if (person === null) return null;
  const held = heldSkills(person, knowledge);
  const known = new Map<string, Skill>(knowledge.skills.map((skill) => [skill.id, skill]));
  const skills = demands(facts.skills).map(({ mentions, strength }) =>
    skillItem(mentions, strength, held, known),
  );
  const items = [...personItems(facts.requirements, person), ...skills];
  const required = items.filter((item) => item.strength === 'required');
  const preferred = items.filter((item) => item.strength === 'preferred');
  return {
    items: [...required, ...preferred],
    required: count(required),
    preferred: count(preferred),
    ...(role.id !== null && {
      unmentioned: unmentionedSkills(role, facts.skills, held, known, knowledge),
    }),
  };
}

interface Demand {
  mentions: SkillMention[];
  strength: 'required' | 'preferred';
}

/** Skills the posting asks for, alternatives together, each skill once: the stricter demand wins. */
function demands(mentions: SkillMention[]): Demand[] {
  const asked = mentions.filter((mention) => mention.level !== 'mentioned');
  const byKey = new Map<string, Demand>();
  for (const mention of asked) {
    const key = mention.group === null ? mention.id : `group ${mention.group}`;
    const strength = mention.level === 'required' ? 'required' : 'preferred';
    const demand = byKey.get(key);
    if (!demand) byKey.set(key, { mentions: [mention], strength });
    else if (mention.group === null) {
      if (strength === 'required' && demand.strength === 'preferred') {
        byKey.set(key, { mentions: [mention], strength });
      }
    } else {
      if (!demand.mentions.some((other) => other.id === mention.id)) demand.mentions.push(mention);
      if (strength === 'required') demand.strength = 'required';
    }
  }
  return [...byKey.values()];
}

function count(items: GapItem[]): { met: number; of: number } {
  return { met: items.filter((item) => item.state === 'met').length, of: items.length };
}
