import type { Evidence, GapItem, Requirements } from '../../insights';
import type { Person } from '../../profile/person';
import type { Sentence } from '../read/facts';
import { findTeamSize } from '../read/team-size';
import { years } from './count-words';

/** Years of work in all; null: the posting asks for none. */
export function yearsItem({ years, evidence }: Requirements, person: Person): GapItem | null {
  if (years === null || years <= 0) return null;
  return lasted('years', years, 'experience', person.totalYears, evidence.years);
}

/** Years of leading people; null: the posting asks for none. */
export function leadershipItem(asked: Requirements, person: Person): GapItem | null {
  const { leadershipYears, evidence } = asked;
  if (leadershipYears === null || leadershipYears <= 0) return null;
  const own = person.leadershipYears;
  return lasted('leadership', leadershipYears, 'leadership', own, evidence.leadershipYears);
}

function lasted(
  about: 'years' | 'leadership',
  asked: number,
  of: string,
  own: number | null,
  evidence: Evidence | null,
): GapItem {
  const label = `${asked}+ years of ${of}`;
  const base = { skills: [], about, label, strength: 'required' as const, evidence };
  if (own === null) {
    const because = `Your profile does not say how many years of ${of}.`;
    return { ...base, state: 'missing', because, unsaid: true };
  }
  if (own >= asked) return { ...base, state: 'met', because: `You have ${years(own)} of ${of}.` };
  // 7.5 of 8 years: half a year short, not 0.5000000000000001.
  const short = Math.round((asked - own) * 10) / 10;
  const because =
    own > 0
      ? `You have ${years(own)} of ${of}: ${years(short)} short.`
      : `You have no ${of} yet; ${years(asked)} are asked.`;
  return { ...base, state: own > 0 ? 'partly' : 'missing', because };
}

/** How many people one should have led; null: the posting asks for no number. */
export function teamItem(sentences: readonly Sentence[], person: Person): GapItem | null {
  const asked = findTeamSize(sentences);
  if (asked === null) return null;
  const label = `Has led ${asked.people}+ people`;
  const { strength, evidence } = asked;
  const base = { skills: [], about: 'team' as const, label, strength, evidence };
  const own = largestLed(person);
  if (own === null) {
    const because = 'Your profile does not say how many people you have led at once.';
    return { ...base, state: 'missing', because, unsaid: true };
  }
  if (own >= asked.people)
    return { ...base, state: 'met', because: `You have led ${own} at once.` };
  if (own === 0) return { ...base, state: 'missing', because: 'You have led nobody yet.' };
  return { ...base, state: 'partly', because: `You have led ${own} at once, not ${asked.people}.` };
}

/** The most people led at once, as said outright or of a role. */
function largestLed({ largestTeam, roles }: Person): number | null {
  const said = [largestTeam, ...roles.map(({ led }) => led)].filter((count) => count !== null);
  return said.length === 0 ? null : Math.max(...said);
}
