import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { readResume } from './read-resume';

const knowledge = loadKnowledge();

/** The roles found, as "title @ employer". */
const roles = (text: string) =>
  readResume(`Experience\n${text}`, knowledge, '2026-11-21').flatMap((finding) =>
    finding.kind === 'item' && finding.list === 'roles'
      ? [`${finding.item.title} @ ${finding.item.company ?? '?'}`]
      : [],
  );

const group = `Kestrel Motion
6 years 8 months

Head of Platform
April 2023 - Present (3 years 8 months)
Warsaw, Poland

Senior Engineer
April 2020 - April 2023 (3 years)
`;

test('roles under an employer and the time spent there in all are that employer’s', () => {
  expect(roles(group)).toEqual([
    'Head of Platform @ Kestrel Motion',
    'Senior Engineer @ Kestrel Motion',
  ]);
});

test('the next employer ends the group', () => {
  const next = 'Opal Harbor Games\nBackend Engineer\nJanuary 2016 - March 2020 (4 years)\n';
  expect(roles(`${group}\n${next}`).at(-1)).toBe('Backend Engineer @ Opal Harbor Games');
});

test('a second title under one employer’s heading is with that employer too', () => {
  const text = `Wayfern Logistics, Portland, OR
Director, Machine Learning Platform    Jan 2023 – Present
- Moved forecasting to Ray Serve

Senior Manager, Site Reliability    Jun 2019 – Dec 2022
- Grew the team from 5 to 16`;
  expect(roles(text)).toEqual([
    'Director, Machine Learning Platform @ Wayfern Logistics',
    'Senior Manager, Site Reliability @ Wayfern Logistics',
  ]);
});

test('a title after an employer that stands with its own title inherits nothing', () => {
  const text = `Director of ML, Wayfern Logistics
Jan 2023 – Present
- Led the platform.

Senior Manager
Jun 2019 – Dec 2022
- Grew the team.`;
  expect(roles(text)).toEqual(['Director of ML @ Wayfern Logistics', 'Senior Manager @ ?']);
});

test('a name over the title that may be an employer’s is not passed over for the one before', () => {
  const text = `Wayfern Logistics
Director of ML
Jan 2023 – Present
- Led the platform.

iron & sons
Senior Manager
Jun 2019 – Dec 2022`;
  expect(roles(text).at(-1)).toBe('Senior Manager @ ?');
});
