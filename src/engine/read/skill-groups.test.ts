import { describe, expect, test } from 'vitest';
import { groupOf } from './skill-groups';

/** The numbers of the names given, which stand in the text in this order; each of the one category unless said. */
function groups(text: string, names: string, more: { leads?: string; categories?: string } = {}) {
  const categories = (more.categories ?? '').split(' ');
  let from = 0;
  const found = names.split(' ').map((name, at) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { skill: { category: categories[at] || 'cloud' }, start, end: from };
  });
  const leads = names.split(' ').map((name) => name === more.leads);
  return groupOf(text, found, leads);
}

describe('names are alternatives', () => {
  test.each([
    ['AWS, GCP or Azure', 'AWS GCP Azure', [1, 1, 1]],
    ['AWS, GCP, or Azure', 'AWS GCP Azure', [1, 1, 1]],
    ['AWS and/or GCP', 'AWS GCP', [1, 1]],
    ['AWS / GCP', 'AWS GCP', [1, 1]],
    ['AWS or in GCP', 'AWS GCP', [1, 1]],
    ['AWS or any GCP', 'AWS GCP', [1, 1]],
    ['Java, Foo Bar, or Go', 'Java Go', [1, 1]],
    ['Java or Go; AWS or GCP', 'Java Go AWS GCP', [1, 1, 2, 2]],
    ['Helm; AWS or GCP; Spark', 'Helm AWS GCP Spark', [0, 1, 1, 0]],
  ])('joined by words: %s', (text, names, numbers) => {
    expect(groups(text, names)).toEqual(numbers);
  });

  test.each([
    'one of AWS, GCP',
    'one or more of the following: AWS, GCP',
    'one of these cloud platforms: AWS, GCP',
    'at least one: AWS, GCP',
    'any of AWS, GCP',
    'either AWS, GCP',
    'clouds such as AWS, GCP',
    'clouds like AWS, GCP',
    'clouds, e.g. AWS and GCP',
    'clouds, for example AWS and GCP',
  ])('after words that let choose: %s', (text) => {
    expect(groups(text, 'AWS GCP')).toEqual([1, 1]);
    const far = `${text.replace('AWS', 'others that we have come to know so well, more AWS')}`;
    expect(groups(far, 'AWS GCP')).toEqual([0, 0]);
  });

  test.each(['etc.', 'or similar', 'and/or others', 'and other clouds', 'and comparable ones'])(
    'before words that leave it open: AWS, GCP, %s',
    (words) => {
      expect(groups(`AWS, GCP, ${words}`, 'AWS GCP')).toEqual([1, 1]);
      expect(groups(`AWS, GCP too, ${words}`, 'AWS GCP')).toEqual([0, 0]);
    },
  );

  test('as examples in brackets of what stands before', () => {
    expect(groups('Cloud platforms (AWS, GCP)', 'AWS GCP')).toEqual([1, 1]);
    expect(groups('Cloud platforms (AWS, GCP)', 'AWS GCP', { categories: 'a b' })).toEqual([1, 1]);
    expect(groups('Cloud experience (AWS, GCP)', 'AWS GCP')).toEqual([1, 1]);
    expect(groups('Big data libraries(AWS, GCP, so many)', 'AWS GCP')).toEqual([1, 1]);
    expect(groups('Languages (C, C++, Java)', 'C C++ Java')).toEqual([1, 1, 1]);
    expect(groups('Tools (MLflow, W&B, Neptune)', 'MLflow W&B Neptune')).toEqual([1, 1, 1]);
  });
});

describe('names stand each for itself', () => {
  test.each([
    'AWS and GCP',
    'AWS, GCP',
    'AWS & GCP',
    'AWS. GCP or others',
    'AWS with a past and future as rich as that of GCP or Azure',
  ])('in: %s', (text) => {
    expect(groups(text, 'AWS GCP')).toEqual([0, 0]);
  });

  test('in brackets that are no list of one kind', () => {
    const experience = 'Cloud experience (AWS, GCP)';
    expect(groups(experience, 'AWS GCP', { categories: 'a b' })).toEqual([0, 0]);
    expect(groups(experience, 'AWS GCP', { categories: 'a a' })).toEqual([1, 1]);
    expect(groups('Cloud platforms (AWS and GCP)', 'AWS GCP')).toEqual([0, 0]);
    expect(groups('Cloud platforms (AWS & GCP)', 'AWS GCP')).toEqual([0, 0]);
    expect(groups('Cloud platforms (AWS, GCP', 'AWS GCP')).toEqual([0, 0]);
    expect(groups('Cloud platforms, AWS, GCP)', 'AWS GCP')).toEqual([0, 0]);
    expect(groups('Cloud platforms (AWS, GCP (new))', 'AWS GCP')).toEqual([0, 0]);
    expect(groups('Tools (of the great trade: AWS, GCP)', 'AWS GCP')).toEqual([0, 0]);
  });

  test.each([
    ['Kubernetes on AWS or GCP', [0, 1, 1]],
    ['Kubernetes with AWS, GCP, etc.', [0, 1, 1]],
    ['Kubernetes in AWS/GCP', [0, 1, 1]],
    ['Kubernetes or AWS on GCP', [1, 1, 0]],
    ['Kubernetes on prem or AWS or GCP', [1, 1, 1]],
  ])('what one is used with is no other way to it: %s', (text, numbers) => {
    expect(groups(text, 'Kubernetes AWS GCP')).toEqual(numbers);
  });

  test('the kind that leads to its examples is none of them', () => {
    expect(groups('Clouds, AWS or GCP', 'Clouds AWS GCP', { leads: 'Clouds' })).toEqual([0, 1, 1]);
    expect(groups('Clouds, AWS or GCP', 'Clouds AWS GCP')).toEqual([1, 1, 1]);
  });

  test.each([
    ['Python (Polars or Pandas)', [0, 1, 1]],
    ['Python (Polars) or Pandas', [1, 1, 1]],
    ['(Python or Polars) Pandas', [1, 1, 0]],
    ['(old) Python or Polars) Pandas', [1, 1, 1]],
    ['Python / Polars (Pandas)', [1, 1, 1]],
  ])('a bracket with several of them has a list of its own: %s', (text, numbers) => {
    expect(groups(text, 'Python Polars Pandas')).toEqual(numbers);
  });
});
