import type { GapItem, GapState, SkillMention } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import { oneOf, years } from './count-words';
import type { Held } from './held';

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
): GapItem {
  let best: Judged = { state: 'missing', because: missing(mentions) };
  for (const mention of mentions) {
    const judged = judge(mention, strength, held, known);
    if (better(judged, best)) best = judged;
  }
  return {
    skills: mentions.map((mention) => mention.id),
    label: oneOf(mentions.map((mention) => mention.name)),
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
): Judged {
  const has = held.get(mention.id);
  if (has) return byItself(mention, strength, has);
  let closest: { name: string; closeness: number; years: number | null } | null = null;
  for (const { skill, closeness } of known.get(mention.id)?.substitutes ?? []) {
    const standIn = held.get(skill);
    if (!standIn || closeness < closeEnough || closeness <= (closest?.closeness ?? 0)) continue;
    closest = { name: known.get(skill)?.name ?? skill, closeness, years: standIn.skill.years };
  }
  if (!closest) return { state: 'missing', because: missing([mention]) };
  const asked = mention.years;
  if (asked !== null && closest.years !== null && closest.years < asked) {
    const have = `${years(closest.years)} of ${closest.name} instead of ${years(asked)} of ${mention.name}`;
    return {
      state: 'partly',
      because: `${have}: a stand-in, and shorter than asked.`,
      closeness: closest.closeness,
    };
  }
  const how = closest.closeness >= 0.75 ? 'a close stand-in' : 'a partial stand-in';
  const near = `${Math.round(closest.closeness * 100)} % alike, we estimate`;
  return {
    state: 'substitute',
    because: `You have ${closest.name}, ${how} for ${mention.name} (${near}).`,
    closeness: closest.closeness,
  };
}

function byItself(mention: SkillMention, strength: 'required' | 'preferred', has: Held): Judged {
  const { level, years: own, lastUsed, evidence } = has.skill;
  const asked = mention.years;
  const note = has.through === null && evidence ? { note: evidence } : {};
  if (has.shown !== undefined) {
    const short = asked !== null && own !== null && own < asked;
    const because = `You have ${has.shown}${asked === null ? '' : `; ${asked} asked`}.`;
    return { state: short ? 'partly' : 'met', because };
  }
  const by = has.through === null ? mention.name : `${has.through}, which includes ${mention.name}`;
  if (asked !== null && own !== null) {
    const state = own >= asked ? 'met' : 'partly';
    return { state, because: `${years(own)} of ${by}; ${asked} asked.`, ...note };
  }
  if (asked !== null && (level === 'basic' || level === 'working')) {
    const because = `${by} at ${level} level; ${years(asked)} asked, and your profile gives none.`;
    return { state: 'partly', because, ...note };
  }
  if (level === 'basic' && strength === 'required') {
    const because = `${by} at basic level, and the posting requires it.`;
    return { state: 'partly', because, ...note };
  }
  const length = own === null ? '' : `, ${years(own)}`;
  const last = lastUsed && lastUsed !== 'now' ? `, last used ${lastUsed.slice(0, 4)}` : '';
  const unsaid = asked === null ? '' : ` ${years(asked)} asked; your profile gives none.`;
  return { state: 'met', because: `${by} (${level}${length}${last}).${unsaid}`, ...note };
}

function missing(mentions: SkillMention[]): string {
  const asked = mentions.length === 1 ? (mentions[0]?.years ?? null) : null;
  const length = asked === null ? '' : ` The posting asks for ${years(asked)}.`;
  return `${mentions.length > 1 ? 'None of these is' : 'Not'} in your profile.${length}`;
}
