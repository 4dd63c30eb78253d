import { describe, expect, test } from 'vitest';
import { contextOf, findingOf, severitiesOf } from '../../../test/flag-scene';
import { everythingRequired } from './everything-required';
import { findOne } from './find-flags';
import { kitchenSinkStack } from './kitchen-sink-stack';

describe('long lists', () => {
  const items = (count: number) =>
    `# Requirements\n${Array.from({ length: count }, (_, at) => `- Experience with number ${at}`).join('\n')}`;

  test('of fourteen demands are long, half as long again they weigh more', () => {
    expect(severitiesOf(everythingRequired, [13, 14, 20, 21].map(items))).toEqual([
      null,
      'low',
      'low',
      'medium',
    ]);
    const found = findingOf(everythingRequired, items(15));
    expect(found?.why).toMatch(/15 requirements are listed/);
    expect(found?.quotes).toEqual([0, 1, 2].map((at) => `Experience with number ${at}`));
  });

  test('count what asks for something, in items of a usual length, in English', () => {
    const thirteen = items(13);
    for (const line of [
      '- Friday lunch',
      `- Experience ${'very '.repeat(60)}long`,
      '- Experience with it, or',
      'Experience in a paragraph',
    ])
      expect([line, findingOf(everythingRequired, `${thirteen}\n${line}`)]).toEqual([line, null]);
    const context = contextOf(items(15));
    const german = { ...context, facts: { ...context.facts, language: 'de' } };
    expect(findOne(everythingRequired, german)).toEqual([]);
  });

  const tools =
    'PyTorch, TensorFlow, JAX, Keras, Spark, Flink, Kafka, Kubernetes, Docker, Terraform, AWS, Snowflake, Databricks, Airflow, MLflow, Kubeflow, Redis, Cassandra, MongoDB, Elasticsearch, Grafana, Prometheus, Jenkins, Ansible'.split(
      ', ',
    );
  const stack = (count: number) =>
    findingOf(kitchenSinkStack, `# Requirements\n- Expert in ${tools.slice(0, count).join(', ')}.`);

  test('of fifteen tools are long, of twenty-two far too long', () => {
    expect([14, 15, 21, 22].map((count) => stack(count)?.severity ?? null)).toEqual([
      null,
      'medium',
      'medium',
      'high',
    ]);
    expect(stack(16)?.why).toMatch(/16 different technologies/);
    expect(stack(16)?.quotes).toEqual(tools.slice(0, 15));
  });
});
