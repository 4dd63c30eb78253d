import type { Insights } from '../insights';
import type { Posting } from '../posting';
import type { Entry, Judgement } from './entry';
import { keyOf } from './posting-key';

/** The short form of the insights that the library keeps. */
export function judgementOf(insights: Insights): Judgement {
  const { pay, role, requirements, gap } = insights;
  return {
    isMlLeadership: insights.relevance.isMlLeadership,
    // The engine ranks roles for any leader; only an ML leadership posting is called one.
    role: insights.relevance.isMlLeadership ? role.id : null,
    roleConfidence: role.confidence,
    posted: pay.posted && {
      min: pay.posted.min,
      max: pay.posted.max,
      currency: pay.posted.currency,
      period: pay.posted.period,
      kind: pay.posted.kind,
    },
    expected: pay.expected && {
      low: pay.expected.low,
      mid: pay.expected.mid,
      high: pay.expected.high,
      currency: pay.expected.currency,
    },
    position: pay.verdict?.position ?? null,
    fit: gap && { met: gap.required.met, of: gap.required.of },
    flags: insights.flags.map(({ id, severity }) => ({ id, severity })),
    years: requirements.years,
    leadershipYears: requirements.leadershipYears,
    skills: insights.skills.map(({ id, level }) => ({ id, level })),
    workplace: requirements.workplace,
    knowledge: insights.knowledgeVersion,
  };
}

/** A fresh entry for a posting; `now` is an ISO time in UTC. */
export function entryOf(posting: Posting, insights: Insights, now: string): Entry {
  return {
    version: 1,
    key: keyOf(posting),
    board: posting.board,
    url: posting.url,
    title: posting.title,
    company: posting.company,
    location: posting.location,
    posted: posting.posted,
    status: 'interested',
    notes: '',
    tags: [],
    sets: [],
    savedAt: now,
    changedAt: now,
    judgement: judgementOf(insights),
  };
}
