import type { GapItem, GapState, SkillMention } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import type { PersonSkill } from '../../profile/person';
import { anyOf } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import type { Held, Shown } from './held';

/** Best first: of several alternatives the best counts. */
const order: GapState[] = ['met', 'substitute', 'partly', 'missing'];

/** Below this a stand-in is too far off to be named one. */
const closeEnough = 0.4;

type Judged = Pick<GapItem, 'state' | 'because' | 'closeness' | 'note'>;

/** One skill, or several of which one is enough, against what the person has. */
export function skillItem(
  mentions: SkillMention[],
  strength: 'required' | 'preferred',
  held: Map<string, Held>,
  known: Map<string, Skill>,
  say: Say,
): GapItem {
  let best: Judged = { state: 'missing', because: missing(mentions, say) };
  for (const mention of mentions) {
    const judged = judge(mention, strength, held, known, say);
    if (better(judged, best)) best = judged;
  }
  return {
    skills: mentions.map((mention) => mention.id),
    label: anyOf(
      mentions.map((mention) => mention.name),
      say,
    ),
    strength,
    ...best,
    evidence: mentions.flatMap((mention) => mention.evidence)[0] ?? null,
  };
}

function better(one: Judged, other: Judged): boolean {
  const steps = order.indexOf(one.state) - order.indexOf(other.state);
  return steps < 0 || (steps === 0 && (one.closeness ?? 0) > (other.closeness ?? 0));
}

function judge(
  mention: SkillMention,
  strength: 'required' | 'preferred',
  held: Map<string, Held>,
  known: Map<string, Skill>,
  say: Say,
): Judged {
  const has = held.get(mention.id);
  if (has) return byItself(mention, strength, has, say);
  let closest: { name: string; closeness: number; years: number | null } | null = null;
  for (const { skill, closeness } of known.get(mention.id)?.substitutes ?? []) {
    const standIn = held.get(skill);
    if (!standIn || closeness < closeEnough || closeness <= (closest?.closeness ?? 0)) continue;
    closest = { name: known.get(skill)?.name ?? skill, closeness, years: standIn.skill.years };
  }
  if (!closest) return { state: 'missing', because: missing([mention], say) };
  const { closeness, name: standIn } = closest;
  const { years: asked, name: skill } = mention;
  if (asked !== null && closest.years !== null && closest.years < asked) {
    const because = say('skillGap.standInShort', {
      own: say('gap.years', { count: closest.years }),
      standIn,
      asked: say('gap.years', { count: asked }),
      skill,
    });
    return { state: 'partly', because, closeness };
  }
  const how = closeness >= 0.75 ? 'skillGap.standInClose' : 'skillGap.standInPartial';
  const share = Math.round(closeness * 100);
  return { state: 'substitute', because: say(how, { standIn, skill, share }), closeness };
}

function byItself(
  mention: SkillMention,
  strength: 'required' | 'preferred',
  has: Held,
  say: Say,
): Judged {
  const { level, years: own, evidence } = has.skill;
  const asked = mention.years;
  if (has.shown !== undefined) {
    const short = asked !== null && own !== null && own < asked;
    return { state: short ? 'partly' : 'met', because: shownBy(has.shown, asked, say) };
  }
  const note = has.through === null && evidence ? { note: evidence } : {};
  const skill =
    has.through === null
      ? mention.name
      : say('skillGap.including', { skill: has.through, included: mention.name });
  if (asked !== null && own !== null) {
    const because = say('skillGap.lasted', {
      years: say('gap.years', { count: own }),
      skill,
      asked,
    });
    return { state: own >= asked ? 'met' : 'partly', because, ...note };
  }
  if (asked !== null && (level === 'basic' || level === 'working')) {
    const key = level === 'basic' ? 'skillGap.basicYears' : 'skillGap.workingYears';
    const because = say(key, { skill, asked: say('gap.years', { count: asked }) });
    return { state: 'partly', because, ...note };
  }
  if (level === 'basic' && strength === 'required') {
    return { state: 'partly', because: say('skillGap.basicRequired', { skill }), ...note };
  }
  return { state: 'met', because: heldWords(skill, has.skill, asked, say), ...note };
}

/** Level, years and last use, as far as the profile tells. */
function heldWords(
  skill: string,
  { level: own, years: count, lastUsed }: PersonSkill,
  asked: number | null,
  say: Say,
): string {
  const level = say(`skillGap.${own}`);
  const year = lastUsed && lastUsed !== 'now' ? lastUsed.slice(0, 4) : null;
  if (asked !== null) {
    const length = say('gap.years', { count: asked });
    return year === null
      ? say('skillGap.heldUnsaid', { skill, level, asked: length })
      : say('skillGap.heldLastUnsaid', { skill, level, year, asked: length });
  }
  if (count === null) {
    return year === null
      ? say('skillGap.held', { skill, level })
      : say('skillGap.heldLast', { skill, level, year });
  }
  const years = say('gap.years', { count });
  return year === null
    ? say('skillGap.heldYears', { skill, level, years })
    : say('skillGap.heldYearsLast', { skill, level, years, year });
}

/** What else of the profile shows it; `asked`: so many years of it. */
function shownBy(shown: Shown, asked: number | null, say: Say): string {
  if (shown.by === 'certificate') {
    const { name: certificate } = shown;
    if (asked === null) return say('skillGap.byCertificate', { certificate });
    const length = say('gap.years', { count: asked });
    return say('skillGap.byCertificateAsked', { certificate, asked: length });
  }
  const years = say('gap.years', { count: shown.years });
  if (shown.by === 'leading')
    return asked === null
      ? say('skillGap.byLeading', { years })
      : say('skillGap.byLeadingAsked', { years, asked });
  return asked === null
    ? say('skillGap.byMachineLearning', { years })
    : say('skillGap.byMachineLearningAsked', { years, asked });
}

function missing(mentions: SkillMention[], say: Say): string {
  if (mentions.length > 1) return say('skillGap.noneOf');
  const count = mentions[0]?.years ?? null;
  return count === null ? say('skillGap.missing') : say('skillGap.missingYears', { count });
}
