import { expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { toPosting } from '../../normalise/input-posting';
import { readPosting } from './read-posting';

const knowledge = loadKnowledge();
const read = (description: string) =>
  readPosting(toPosting({ title: 'Director', description }), knowledge);

const lines = {
  years: '10+ years of engineering experience',
  leadershipYears: '4+ years of people management experience',
  degreeRequired: "Bachelor's degree in Computer Science required",
  degreePreferred: 'PhD in machine learning preferred',
  workplace: 'This is a fully remote role in which you and the team work on Kubernetes.',
};

test('everything that a posting asks for is told, each with the sentence that says so', () => {
  const facts = read(
    `<h3>Requirements</h3>${Object.values(lines)
      .map((line) => `<li>${line}</li>`)
      .join('')}<h3>Salary</h3><p>Salary: $180,000 - $240,000 a year</p>`,
  );
  expect(facts.requirements).toMatchObject({
    years: 10,
    leadershipYears: 4,
    degree: { required: 'bachelors', preferred: 'phd' },
    workplace: 'remote',
  });
  const { evidence } = facts.requirements;
  expect(
    Object.fromEntries(Object.entries(evidence).map(([field, one]) => [field, one?.quote])),
  ).toEqual(lines);
  expect(facts.skills.map(({ id }) => id)).toContain('kubernetes');
  expect(facts.pay.map(({ min, max }) => [min, max])).toEqual([[180_000, 240_000]]);
  expect(facts.language).toBe('en');
  expect(facts.sentences.some(({ text }) => text === lines.years)).toBe(true);
});

test('of what a posting is silent about nothing is told', () => {
  expect(read('').requirements).toEqual({
    years: null,
    leadershipYears: null,
    degree: { required: null, preferred: null },
    workplace: null,
    evidence: {
      years: null,
      leadershipYears: null,
      degreeRequired: null,
      degreePreferred: null,
      workplace: null,
    },
  });
});
