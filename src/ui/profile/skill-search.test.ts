import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { skillSearch } from './skill-search';

const search = skillSearch(loadKnowledge());
const first = (typed: string) => search(typed)[0]?.skill.name;

describe('typing a skill', () => {
  test.each([
    ['k8s', 'Kubernetes'],
    ['gcp', 'Google Cloud'],
    ['golang', 'Go'],
    ['argocd', 'Argo CD'],
    ['ci cd', 'CI/CD'],
    ['sklearn', 'scikit-learn'],
  ])('an alias finds its skill: %s', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test('says by which other spelling it was found', () => {
    expect(search('k8s')[0]?.by).toBe('k8s');
    expect(search('kubernetes')[0]?.by).toBeNull();
  });

  test.each([
    ['kubernets', 'Kubernetes'],
    ['terrafrom', 'Terraform'],
    ['pytroch', 'PyTorch'],
    ['airfow', 'Airflow'],
  ])('a slip of the finger still finds it: %s', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test.each([
    ['slur', 'Slurm'],
    ['kub', 'Kubernetes'],
    ['pyth', 'Python'],
    ['C++', 'C++'],
    ['Go', 'Go'],
    ['R', 'R'],
    ['aws', 'AWS'],
  ])('a whole name or its beginning comes before what merely contains it: %s', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test('each skill stands once in the list, and the list is short', () => {
    const found = search('data').map(({ skill }) => skill.id);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe(8);
  });

  test('nothing typed, and nonsense, find nothing', () => {
    expect(search('  ')).toEqual([]);
    expect(search('qqzzxxyy')).toEqual([]);
  });
});
