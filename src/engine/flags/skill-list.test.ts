import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../test/flag-scene';
import type { SkillMention } from '../../insights';
import { placeOfTool, requiredTools } from './skill-list';

const tools = (...items: string[]) =>
  requiredTools(contextOf(`# Requirements\n${items.map((item) => `- ${item}`).join('\n')}`)).map(
    ({ id }) => id,
  );

describe('the tools a posting requires', () => {
  test('are those it asks for, not those it wishes for or works with', () => {
    expect(tools('PyTorch, Docker and Kubernetes.')).toEqual(['pytorch', 'docker', 'kubernetes']);
    const context = contextOf('# Nice to have\n- Docker.\n# Responsibilities\n- Run Kafka.');
    expect(requiredTools(context)).toEqual([]);
  });

  test('are things with a first day, not ways of working', () => {
    expect(tools('LLMs, RAG, DevOps, SRE and fine-tuning.')).toEqual([]);
    expect(tools('Batch processing and Kafka.')).toEqual(['kafka']);
  });

  test('count once for alternatives, and once for each list of them', () => {
    expect(tools('AWS, GCP or Azure.')).toEqual(['aws']);
    expect(tools('AWS, GCP or Azure.', 'PyTorch or TensorFlow.')).toEqual(['aws', 'pytorch']);
    expect(tools('Tools such as Docker, Kafka.')).toEqual(['docker']);
    expect(tools('Docker, Kafka and similar.').length).toBe(1);
  });

  test('are told from alternatives by their quote where reading has not grouped them', () => {
    const context = contextOf('# Requirements\n- Docker and Kafka.\n- Spark.');
    const withQuote = (quote: string) => {
      const skills = context.facts.skills.map((skill) => ({
        ...skill,
        evidence: [{ quote, span: null }],
      }));
      return requiredTools({ ...context, facts: { ...context.facts, skills } }).map(({ id }) => id);
    };
    expect(withQuote('one of these')).toEqual(['docker']);
    expect(withQuote('all of these')).toEqual(['docker', 'kafka', 'spark']);
  });
});

describe('the place of a tool', () => {
  const text = 'Lead. Expert in k8s and Docker.';
  const context = contextOf(`# Requirements\n- ${text}`);
  const mention = (id: string): SkillMention => {
    const found = context.facts.skills.find((skill) => skill.id === id);
    if (found === undefined) throw new Error(`${id} is not read.`);
    return found;
  };
  const placed = (skill: SkillMention) => placeOfTool(skill, context);
  const words = (skill: SkillMention) => {
    const span = placed(skill)?.span;
    return span ? text.slice(span.start, span.end) : null;
  };

  test('is its own name, or another of its names', () => {
    expect(words(mention('docker'))).toBe('Docker');
    expect(mention('kubernetes').name).toBe('Kubernetes');
    expect(words(mention('kubernetes'))).toBe('k8s');
  });

  test('is the whole evidence where none of its names stands there', () => {
    const odd = { ...mention('docker'), id: 'unknown', name: 'Podman' };
    const [evidence] = odd.evidence;
    expect(placed(odd)).toEqual({ span: evidence?.span, quote: evidence?.quote });
    const outside = { block: 7, start: 0, end: 3 };
    const lost = { ...mention('docker'), evidence: [{ quote: 'any', span: outside }] };
    expect(placed(lost)).toEqual({ span: outside, quote: 'any' });
  });

  test('is a field of the board where it has none in the text, and none without evidence', () => {
    const field = { ...mention('docker'), evidence: [{ quote: 'Docker', span: null }] };
    expect(placed(field)).toEqual({ span: null, quote: 'Docker' });
    expect(placed({ ...mention('docker'), evidence: [] })).toBeNull();
  });

  test('begins a sentence as well as it stands inside one', () => {
    const first = contextOf('# Requirements\n- Docker is a must.');
    const docker = first.facts.skills.find(({ id }) => id === 'docker');
    if (docker === undefined) throw new Error('Docker is not read.');
    expect(placeOfTool(docker, first)?.span).toEqual({ block: 1, start: 0, end: 6 });
  });
});
