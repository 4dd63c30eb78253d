import type { Gap, GapItem, RoleMatch, Subject } from '../../insights';
import type { Knowledge, Skill } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';
import type { PostingFacts } from '../read/facts';
import { demandsOf } from './demands';
import { heldSkills } from './held';
import { personItems } from './person-items';
import { isQuality, qualitiesOf } from './qualities';
import { skillItem } from './skill-item';
import { unmentionedSkills } from './unmentioned';

/**
 * What the posting asks against what the person has, requirement by requirement. Only what is wholly
 * met counts as met: a stand-in or a part is shown as such, never added to the number. null: no profile.
 */
export function measureGap(
  posting: Posting,
  facts: PostingFacts,
  role: RoleMatch,
  person: Person | null,
  knowledge: Knowledge,
  say: Say,
): Gap | null {
  if (person === null) return null;
  const held = heldSkills(person, knowledge);
  const known = new Map<string, Skill>(knowledge.skills.map((skill) => [skill.id, skill]));
  const asked = facts.skills.filter(
    ({ id, level }) => level !== 'mentioned' && !isQuality(id, known),
  );
  const skills = demandsOf(asked).map(({ mentions, strength }) =>
    skillItem(mentions, strength, held, known, say),
  );
  const items = [...personItems(posting, facts, person, knowledge, say), ...skills];
  const required = items.filter((item) => item.strength === 'required');
  const preferred = items.filter((item) => item.strength === 'preferred');
  const qualities = qualitiesOf(facts.skills, held, known);
  return {
    items: [...required, ...preferred],
    required: count(required),
    preferred: count(preferred),
    ...(qualities.length > 0 && { qualities }),
    ...(role.id !== null && {
      unmentioned: unmentionedSkills(role, facts.skills, held, known, knowledge),
    }),
  };
}

/** Terms of the work, no qualification: where the profile does not speak of them they count neither way. */
const terms: Subject[] = ['language', 'authorisation', 'place', 'travel'];

function count(items: GapItem[]): { met: number; of: number } {
  const counted = items.filter(({ about, unsaid }) => !(unsaid && about && terms.includes(about)));
  return { met: counted.filter(({ state }) => state === 'met').length, of: counted.length };
}
