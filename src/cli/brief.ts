import type { Insights } from '../insights';

/** The fields of the insights that are a contract (README), for those who judge by the hundred thousand. */
export function briefOf({ relevance, role, pay, requirements, skills, flags }: Insights) {
  const { posted, expected } = pay;
  const { years, leadershipYears, degree, workplace } = requirements;
  return {
    relevance: { isMlLeadership: relevance.isMlLeadership, confidence: relevance.confidence },
    role: { id: role.id, ranked: role.ranked.map(({ id, score }) => ({ id, score })) },
    pay: {
      posted: posted && {
        min: posted.min,
        max: posted.max,
        currency: posted.currency,
        period: posted.period,
        kind: posted.kind,
      },
      expected: expected && {
        low: expected.low,
        mid: expected.mid,
        high: expected.high,
        currency: expected.currency,
        period: expected.period,
        confidence: expected.confidence,
      },
    },
    requirements: { years, leadershipYears, degree, workplace },
    skills: skills.map(({ id, name, level }) => ({ id, name, level })),
    flags: flags.map(({ id, severity, quotes }) => ({ id, severity, quotes })),
  };
}
