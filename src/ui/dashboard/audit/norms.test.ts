import { expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import { sayEnglish } from '../../../words/say-english';
import { emptyDraft, postingOfDraft } from './draft';
import { readDraftLines } from './draft-lines';
import { normRows, skillNorms } from './norms';

const knowledge = loadKnowledge();
const [role] = knowledge.roles;

function insightsOn(text: string) {
  const draft = { ...emptyDraft('one'), title: 'Director of ML Infrastructure', text };
  return analyze(
    postingOfDraft(draft, readDraftLines(text).blocks),
    knowledge,
    null,
    '2026-11-21',
    sayEnglish,
  );
}

test('years above what the sources ask are more, none are silence', () => {
  if (!role) throw new Error('no role');
  const { max, min } = role.requirements.years;
  const verdict = (text: string) => normRows(insightsOn(text), role)[0]?.verdict;
  expect(verdict(`- ${max + 4}+ years of experience in software engineering required.`)).toBe(
    'more',
  );
  expect(verdict(`- ${min}+ years of experience in software engineering required.`)).toBe('usual');
  expect(verdict('- A calm mind.')).toBe('silent');
});

test('a degree above the role’s is more, and every row names its source', () => {
  if (!role) throw new Error('no role');
  const rows = normRows(insightsOn('- PhD in Computer Science required.'), role);
  expect(rows.find(({ label }) => label === 'Degree required')?.verdict).toBe('more');
  const sources = new Set(knowledge.sources.map(({ id }) => id));
  expect(rows.every(({ source }) => sources.has(source))).toBe(true);
});

test('a required skill outside the role is unusual, one of the role is not', () => {
  if (!role) throw new Error('no role');
  const text = '# Requirements\n- Kubernetes and Slurm\n- Salesforce and COBOL';
  const { unusual, unmentioned } = skillNorms(insightsOn(text), role, knowledge);
  expect(unusual.map(({ id }) => id)).not.toContain('kubernetes');
  expect(unmentioned.map(({ id }) => id)).not.toContain('kubernetes');
  expect(unmentioned.length).toBeGreaterThan(0);
});
