import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { toBlocks } from '../../normalise/html-blocks';
import { toSentences } from './sentences';
import { findSkills } from './skills';
import { findYears } from './years';

const { skills } = loadKnowledge();

function read(description: string, company: string | null = null) {
  const sentences = toSentences({ title: '', blocks: toBlocks(description) });
  return findSkills(sentences, skills, findYears(sentences), company);
}

const idsIn = (description: string, company?: string) =>
  read(description, company)
    .map(({ id }) => id)
    .sort();
const levelOf = (description: string, skill: string) =>
  read(description).find(({ id }) => id === skill)?.level;

describe('skills named in a posting', () => {
  test('are found by name and by their other spellings', () => {
    expect(idsIn('Requirements\n- K8s, PySpark and C++')).toEqual(['cpp', 'kubernetes', 'spark']);
    expect(idsIn('Requirements\n- LLM’s on Kubernetes')).toEqual(['kubernetes', 'llm']);
    expect(idsIn('Requirements\n- Airflow and MLflow')).toEqual(['airflow', 'mlflow']);
  });

  test.each([
    ['You react to change with spark and wit.', ['react', 'spark']],
    ['A cutting-edge AI lab.', ['edge-ml']],
    ['Strong in analytics and AI, infrastructure as well.', ['ml-platform']],
    ['No experience with Java is needed.', ['java']],
    ['This role is not focused on Kubernetes.', ['kubernetes']],
    ['Run due diligence on suppliers and a new operating model.', ['m-and-a', 'org-design']],
    ['Software supply-chain security for multiple teams.', ['supply-chain', 'managing-managers']],
    ['Scaling teams around data products.', ['hypergrowth', 'data-mesh']],
    [
      'Low-latency, high-throughput inference with clear trade-offs.',
      ['edge-architecture', 'decision-making'],
    ],
    ['Scientific computing with energy, behind an LLM gateway.', ['weather', 'energy', 'litellm']],
    ['Platform for Core & ML teams.', ['coreml']],
    ['Work in compliance with the rules.', ['compliance']],
    ['The glue between teams.', ['glue']],
  ])('words that only look like one are none: %s', (text, ids) => {
    const found = idsIn(`Requirements\n- ${text}`);
    expect(ids.filter((id) => found.includes(id))).toEqual([]);
  });

  test.each([
    ['A roadmap for backend and compliance.', ['backend', 'compliance', 'roadmap']],
    ['Transformers at scale.', ['transformer']],
    [
      'AWS with Athena, Glue, SQS and lambda functions.',
      ['athena', 'aws', 'glue', 'lambda', 'sqs'],
    ],
    ['Dataflow on GCP.', ['dataflow', 'gcp']],
    ['Supply chain planning in the energy sector.', ['energy', 'supply-chain']],
  ])('are found however people write them: %s', (text, ids) => {
    expect(idsIn(`Requirements\n- ${text}`)).toEqual(expect.arrayContaining(ids));
  });

  test("a firm's own name is none, however it is spelt as a skill", () => {
    expect(idsIn('Requirements\n- You know Hugging Face well.', 'Hugging Face, Inc.')).toEqual([]);
    expect(idsIn('Requirements\n- You know Hugging Face well.', 'Acme')).toEqual([
      'hf-transformers',
    ]);
  });

  test('are as strongly asked for as the section and the words say', () => {
    expect(levelOf('Requirements\n- Python', 'python')).toBe('required');
    expect(levelOf('Nice to have\n- Python', 'python')).toBe('preferred');
    expect(levelOf('Requirements\n- Python is a plus', 'python')).toBe('preferred');
    expect(levelOf('Responsibilities\n- Port services to Python', 'python')).toBe('mentioned');
  });

  test('count as required where one mention of several says so', () => {
    expect(levelOf('Nice to have\n- Python\nRequirements\n- Python', 'python')).toBe('required');
  });

  test('share a group where one of them is enough', () => {
    const found = read('Requirements\n- AWS, GCP or Azure\n- Terraform');
    const group = (skill: string) => found.find(({ id }) => id === skill)?.group;
    expect(group('aws')).not.toBeNull();
    expect([group('gcp'), group('azure')]).toEqual([group('aws'), group('aws')]);
    expect(group('terraform')).toBeNull();
  });

  test('carry the years asked of them', () => {
    const found = read('Requirements\n- 6+ years of Kubernetes\n- Python');
    expect(found.map(({ id, years }) => [id, years])).toEqual([
      ['kubernetes', 6],
      ['python', null],
    ]);
  });

  test('are not read out of benefits, law and what a firm says of itself', () => {
    expect(
      idsIn(
        'About us\nWe are the leading provider of Kubernetes hosting.\nBenefits\n- Python courses\nEqual opportunity\nWe value machine learning for all.',
      ),
    ).toEqual([]);
  });

  test('a firm that is named like a skill does not ask for it', () => {
    expect(idsIn('Role overview\nAt Databricks you lead people.', 'Databricks')).not.toContain(
      'databricks',
    );
    expect(idsIn('Requirements\n- Databricks', 'Databricks')).toContain('databricks');
  });
});
