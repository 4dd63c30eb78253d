import type { Evidence, GapItem, Requirements } from '../../insights';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';
import type { Sentence } from '../read/facts';
import { findTeamSize } from '../read/team-size';

/** Years of work in all; null: the posting asks for none. */
export function yearsItem(
  { years, evidence }: Requirements,
  person: Person,
  say: Say,
): GapItem | null {
  if (years === null || years <= 0) return null;
  return lasted('years', years, person.totalYears, evidence.years, say);
}

/** Years of leading people; null: the posting asks for none. */
export function leadershipItem(asked: Requirements, person: Person, say: Say): GapItem | null {
  const { leadershipYears, evidence } = asked;
  if (leadershipYears === null || leadershipYears <= 0) return null;
  const own = person.leadershipYears;
  return lasted('leadership', leadershipYears, own, evidence.leadershipYears, say);
}

const words = {
  years: {
    label: 'gap.experience',
    unsaid: 'gap.experienceUnsaid',
    met: 'gap.experienceMet',
    short: 'gap.experienceShort',
    none: 'gap.experienceNone',
  },
  leadership: {
    label: 'gap.leadership',
    unsaid: 'gap.leadershipUnsaid',
    met: 'gap.leadershipMet',
    short: 'gap.leadershipShort',
    none: 'gap.leadershipNone',
  },
} as const;

function lasted(
  about: 'years' | 'leadership',
  asked: number,
  own: number | null,
  evidence: Evidence | null,
  say: Say,
): GapItem {
  const key = words[about];
  const label = say(key.label, { years: asked });
  const base = { skills: [], about, label, strength: 'required' as const, evidence };
  if (own === null) return { ...base, state: 'missing', because: say(key.unsaid), unsaid: true };
  const years = say('gap.years', { count: own });
  if (own >= asked) return { ...base, state: 'met', because: say(key.met, { years }) };
  if (own <= 0) return { ...base, state: 'missing', because: say(key.none, { count: asked }) };
  // 7.5 of 8 years: half a year short, not 0.5000000000000001.
  const short = say('gap.years', { count: Math.round((asked - own) * 10) / 10 });
  return { ...base, state: 'partly', because: say(key.short, { years, short }) };
}

/** How many people one should have led; null: the posting asks for no number. */
export function teamItem(sentences: readonly Sentence[], person: Person, say: Say): GapItem | null {
  const asked = findTeamSize(sentences);
  if (asked === null) return null;
  const label = say('gap.team', { people: asked.people });
  const { strength, evidence } = asked;
  const base = { skills: [], about: 'team' as const, label, strength, evidence };
  const own = largestLed(person);
  if (own === null)
    return { ...base, state: 'missing', because: say('gap.teamUnsaid'), unsaid: true };
  if (own >= asked.people)
    return { ...base, state: 'met', because: say('gap.teamMet', { people: own }) };
  if (own === 0) return { ...base, state: 'missing', because: say('gap.teamNone') };
  const because = say('gap.teamShort', { people: own, asked: asked.people });
  return { ...base, state: 'partly', because };
}

/** The most people led at once, as said outright or of a role. */
function largestLed({ largestTeam, roles }: Person): number | null {
  const said = [largestTeam, ...roles.map(({ led }) => led)].filter((count) => count !== null);
  return said.length === 0 ? null : Math.max(...said);
}
