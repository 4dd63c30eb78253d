import { describe, expect, test } from 'vitest';
import { maybeMlLeadership } from './gate';

const posting = (title: string, ...texts: string[]) => ({
  title,
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});

describe('the gate', () => {
  test.each([
    'Director of Machine Learning',
    'Head of AI/ML',
    'MLOps Lead',
    'VP, GenAI Platform',
    'LLM Inference Manager',
    'Director, AIML Infrastructure',
    'Manager - Deep-Learning Frameworks',
    'AutoML Program Manager',
    'Data Science Director',
  ])('lets a title through that names the subject: %s', (title) => {
    expect(maybeMlLeadership(posting(title))).toBe(true);
  });

  test.each(['Director of Platform', 'Head of Engineering', 'Sr. Infrastructure Architect', 'CTO'])(
    'lets a leading title through when the text names the subject: %s',
    (title) => {
      expect(maybeMlLeadership(posting(title, 'About us', 'You own our ML platform.'))).toBe(true);
      expect(maybeMlLeadership(posting(title, 'You own our HTML and YAML, by email.'))).toBe(false);
    },
  );

  test('stops a title that neither leads nor names the subject, whatever the company boasts of', () => {
    expect(maybeMlLeadership(posting('Registered nurse', 'We are an AI-powered clinic.'))).toBe(
      false,
    );
  });

  test('is quick on hostile text', () => {
    const text = 'machine deep ml ops language - / '.repeat(30_000);
    const before = performance.now();
    maybeMlLeadership(posting('Director', text.replaceAll('ml', 'mx')));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
