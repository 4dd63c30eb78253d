import type { Gap, GapItem, RoleId } from '../../insights';
import type { Fact, Knowledge, RoleStory } from '../../knowledge/schema';
import type { Say } from '../../words/say';
import { adviceFor } from './advice';

/** A gap worth closing, and what the role's own story says about closing it. */
export interface NextStep {
  item: GapItem;
  /** 0..1: how much it blocks. */
  weight: number;
  /** Why it stands where it stands, in words. */
  why: string[];
  /** The story's statements that help, each with its source. */
  advice: Fact[];
}

/** The person's kept postings of the role: how many there are, and how many ask for a skill. */
export interface KeptDemand {
  of: number;
  asking: ReadonlyMap<string, number>;
}

/** Fewer kept postings than these say nothing of what is usual. */
const enoughKept = 3;

/** Terms of the work, which nobody learns. */
const terms: GapItem['about'][] = ['workplace', 'place', 'authorisation', 'travel'];

/** How much of a requirement is still open. */
const open: Record<GapItem['state'], number> = { missing: 1, partly: 0.6, substitute: 0.6, met: 0 };

function leftOpen({ state, about, closeness }: GapItem): number {
  if (closeness !== undefined) return 1 - 0.6 * closeness;
  // Where the posting takes work instead of a degree, the degree hardly blocks.
  return about === 'degree' && state === 'substitute' ? 0.15 : open[state];
}

/**
 * The gaps that block most first: what is required, belongs to the role, and nothing of the person's
 * comes near. What the profile merely leaves unsaid, and where the work is done, are no gaps to close.
 */
export function whatNext(
  gap: Gap,
  role: RoleId | null,
  knowledge: Pick<Knowledge, 'roles' | 'skills'>,
  story: RoleStory | null,
  say: Say,
  kept: KeptDemand = { of: 0, asking: new Map() },
): NextStep[] {
  const usual = new Map(
    knowledge.roles
      .find(({ id }) => id === role)
      ?.skills.map(({ skill, weight }) => [skill, weight]),
  );
  const skilled = new Map(knowledge.skills.map((skill) => [skill.id, skill]));
  const openItems = gap.items.filter(
    ({ state, unsaid, about }) => state !== 'met' && !unsaid && !terms.includes(about),
  );
  return openItems
    .map((item): NextStep => {
      const why = [say(item.strength === 'required' ? 'talk.whyRequired' : 'talk.whyPreferred')];
      const belongs = Math.max(0, ...item.skills.map((id) => usual.get(id) ?? 0));
      if (belongs >= 0.7) why.push(say('talk.whyMost'));
      else if (belongs >= 0.4) why.push(say('talk.whyMany'));
      const asking = Math.max(0, ...item.skills.map((id) => kept.asking.get(id) ?? 0));
      const often = kept.of >= enoughKept ? asking / kept.of : 0;
      if (often >= 0.3) why.push(say('talk.whyKept', { asking, kept: kept.of }));
      const left = leftOpen(item);
      const ways = item.skills.reduce(
        (sum, id) => sum + 1 + (skilled.get(id)?.substitutes.length ?? 0),
        0,
      );
      if (item.skills.length > 0 && ways === 1) why.push(say('talk.whyOnly'));
      const asked = item.strength === 'required' ? 1 : 0.45;
      const hard = item.skills.length === 0 ? 1 : 0.85 + 0.15 / ways;
      const weight =
        asked * left * hard * (0.6 + 0.4 * (item.skills.length ? Math.max(belongs, often) : 0.8));
      return { item, weight, why, advice: story ? adviceFor(item, story, knowledge.skills) : [] };
    })
    .sort((a, b) => b.weight - a.weight);
}
