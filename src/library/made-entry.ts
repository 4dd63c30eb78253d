import type { Entry, Judgement } from './entry';

/** A plain entry for tests and measurements: what matters to one is given, the rest is ordinary. */
export function madeEntry(of: Partial<Entry> = {}, judged: Partial<Judgement> = {}): Entry {
  return {
    version: 1,
    key: 'linkedin 1',
    board: 'linkedin',
    url: 'https://www.linkedin.com/jobs/view/1/',
    title: 'Director, ML Platform',
    company: 'Palisade Maps',
    location: ['Seattle, WA'],
    posted: null,
    status: 'interested',
    notes: '',
    tags: [],
    sets: [],
    savedAt: '2026-11-20T10:00:00.000Z',
    changedAt: '2026-11-20T10:00:00.000Z',
    ...of,
    judgement: {
      isMlLeadership: true,
      role: 'director-ml-infrastructure',
      roleConfidence: 0.8,
      posted: null,
      expected: null,
      position: null,
      fit: null,
      flags: [],
      years: null,
      leadershipYears: null,
      skills: [],
      workplace: null,
      knowledge: '1',
      ...judged,
    },
  };
}
