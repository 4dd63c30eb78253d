import { describe, expect, test } from 'vitest';
import { employerPattern, ownWords } from './own-words';

const left = (line: string) => ownWords(line).replace(/\s+/g, ' ').trim();

describe('of a line of a résumé is blanked', () => {
  test.each([
    ['Python, but no experience with Kubernetes', 'Python, but'],
    ['No hands-on experience with Rust. Strong Go.', '. Strong Go.'],
    ['Keine Erfahrung mit Spark, aber mit Airflow', ', aber mit Airflow'],
    ['Aucune expérience de Kafka ; Python', '; Python'],
    ['Never managed people', ''],
    ['Python; would like to learn Slurm', 'Python;'],
    ['Rust (learning), Go', ', Go'],
    ['Go: none, Python', ', Python'],
  ])('what the person lacks or wishes: %s', (line, own) => {
    expect(left(line)).toBe(own);
  });

  test.each([
    ['Replaced Jenkins with Argo CD', 'with Argo CD'],
    ['Migrated 40 services from EC2 to Kubernetes', 'Migrated 40 services to Kubernetes'],
  ])('what was left behind, not what took its place: %s', (line, own) => {
    expect(left(line)).toBe(own);
  });

  test.each([
    ['Worked alongside the Kubernetes platform team on Slurm', /Kubernetes/, /Slurm/],
    ['Hired engineers experienced in Scala', /Scala/, /Hired/],
    ['Reported to the Head of Databricks Engineering', /Databricks/, /^$/],
    ['Served clients such as Snowflake and MongoDB', /Snowflake|MongoDB/, /Served/],
    ['Another team built it on Kafka', /Kafka/, /^$/],
    ['At Elastic I wrote Go', /Elastic/, /Go/],
  ])('what is of others: %s', (line, gone, stays) => {
    expect(left(line)).not.toMatch(gone);
    expect(left(line)).toMatch(stays);
  });
});

test('every word that is left stands where it stood', () => {
  const line = 'Replaced Jenkins with Argo CD, but no experience with Kubernetes';
  const own = ownWords(line);
  expect(own).toHaveLength(line.length);
  expect(own.indexOf('Argo CD')).toBe(line.indexOf('Argo CD'));
});

test('an employer named like a tool is not the tool', () => {
  const pattern = employerPattern('Acorn & Snowflake Inc.');
  expect(pattern && 'Wrote SQL at Acorn & Snowflake for years'.match(pattern)).toHaveLength(1);
  expect(employerPattern('HP')).toBeNull();
});
