import { expect, test } from 'vitest';
import { isDuty } from './duty';

test.each([
  'Lead a team of machine learning engineers on Kubernetes',
  'Design and implement the model serving platform',
  'You will own the roadmap for training infrastructure',
  'Partner with Data Science and Security',
])('“%s” tells what one will do', (text) => {
  expect(isDuty(text)).toBe(true);
});

test.each([
  'Design systems with proven scale: experience with Kafka',
  'Lead engineer background in the cloud',
  'Build tools such as Bazel',
  'You will need Python',
  'Ability to lead a team',
  'Support vector machines',
  'Python, Go and Kubernetes',
])('“%s” asks for something', (text) => {
  expect(isDuty(text)).toBe(false);
});
