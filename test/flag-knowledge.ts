import type { Knowledge, PayLaw, Skill } from '../src/knowledge/schema';

const law = (region: string, place: string, minEmployees: number): PayLaw => ({
  id: `us-${region.toLowerCase()}`,
  place,
  country: 'US',
  region,
  cities: [],
  effective: '2025-01-01',
  minEmployees,
  mustShow: 'base range',
  source: 'pay-transparency-laws',
});

const skill = (id: string, name: string, date: string): Skill => ({
  id,
  name,
  aliases: [],
  category: 'tool',
  implies: [],
  substitutes: [],
  guard: null,
  firstPublic: { date, confidence: 'high', recalled: false, source: 'technology-dates' },
});

/** Enough knowledge for the examples of the flags. */
export const knowledge: Knowledge = {
  version: 'test',
  roles: [],
  pay: [],
  places: [],
  sources: [],
  laws: [
    law('CO', 'Colorado', 1),
    law('WA', 'Washington', 15),
    law('NY', 'New York', 4),
    law('IL', 'Illinois', 15),
  ],
  skills: [
    skill('kubernetes', 'Kubernetes', '2014-06'),
    skill('langchain', 'LangChain', '2022-10'),
    skill('docker', 'Docker', '2013-03'),
  ],
};
