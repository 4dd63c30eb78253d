import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import type { Posting } from '../../posting';
import { sayEnglish } from '../../words/say-english';
import { readPosting } from '../read/read-posting';
import { judgeRelevance } from './relevance';
import { readSignals } from './signals';

const knowledge = loadKnowledge();

function judge(title: string, ...lines: string[]) {
  const posting: Posting = {
    board: 'file',
    url: '',
    id: null,
    title,
    company: null,
    location: [],
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  };
  return judgeRelevance(readSignals(title, readPosting(posting, knowledge), knowledge), sayEnglish);
}

const called = (titles: string[], ...lines: string[]) =>
  titles.filter((title) => judge(title, ...lines).isMlLeadership);

const learning =
  'You lead a team of machine learning engineers who train, evaluate and serve deep learning models, and you set their roadmap.';
const building =
  'You train, evaluate and serve deep learning models in PyTorch, write production code and review that of others.';
const selling =
  'You win customers for our AI platform, own the quota, negotiate contracts and lead a team of eight.';
const boasting =
  'Our AI-powered company uses machine learning and artificial intelligence everywhere. You lead a team and work with stakeholders.';

describe('ML leadership', () => {
  test('is leading people who make models, under any title that says so', () => {
    const all = [
      'Head of Machine Learning',
      'VP of AI',
      'Sr Director, Applied ML',
      'Engineering Manager, Perception',
      'Manager of GenAI Engineering',
      'AI Team Lead',
      'Chief AI Officer',
      'Director of Machine Learning, Finance',
      'Leiter Künstliche Intelligenz',
    ];
    expect(called(all, learning)).toEqual(all);
  });

  test('is not making models oneself', () => {
    const all = [
      'Machine Learning Engineer',
      'Senior AI Engineer',
      'Staff MLOps Engineer',
      'Research Scientist, LLM',
      'Data Scientist',
      'ML Engineer, Vice President',
    ];
    expect(called(all, building)).toEqual([]);
  });

  test('is not selling, recruiting, marketing or managing products of it, whatever the duties say', () => {
    const all = [
      'AI Sales Director',
      'Director of Sales, Machine Learning',
      'Senior Product Manager, ML Platform',
      'Head of Product, AI',
      'Technical Recruiter, Machine Learning',
      'Head of Talent, AI Research',
      'Marketing Director - AI',
      'AI Policy Manager',
      'Customer Success Manager, AI',
      'Legal Counsel, AI',
    ];
    expect(called(all, selling)).toEqual([]);
    expect(called(all, learning)).toEqual([]);
  });

  test('is not leading something else in a company that speaks of AI', () => {
    const all = [
      'Director of Nursing',
      'Finance Director',
      'Store Manager',
      'VP Engineering',
      'Data Engineering Manager',
      'Director of Analytics',
      'Engineering Manager, Payments',
      'Head of People',
      'Program Manager',
      'Enterprise Architect',
    ];
    expect(called(all, boasting)).toEqual([]);
  });

  test('a beginner’s job is far less likely to lead', () => {
    const sure = judge('ML Platform Architect', learning).probability;
    const junior = judge('ML Platform Architect', learning, 'We are hiring a junior architect.');
    expect(junior.probability).toBeLessThan(sure - 0.2);
  });
});

describe('the reasons', () => {
  test('quote the words that led there, for the answer that was given', () => {
    expect(judge('Head of Machine Learning', learning).why).toEqual([
      'The title says that the role leads people: “Head”.',
      'The title speaks of machine learning: “Machine Learning”.',
      'The duties speak of machine learning often (2 times, as in “machine learning”).',
    ]);
    const [first] = judge('AI Sales Director', selling).why;
    expect(first).toBe('The title names another field: “Sales”.');
  });

  test('are two or three, whatever is read', () => {
    for (const title of ['Head of AI', 'Nurse', 'Principal ML Engineer', '', 'VP Engineering'])
      for (const text of [learning, building, selling, boasting, ''])
        expect([2, 3]).toContain(judge(title, text).why.length);
  });

  test('confidence is one half at the threshold and grows with the distance on either side', () => {
    for (const title of ['Head of AI', 'Nurse', 'Principal ML Engineer', 'Lead ML Engineer']) {
      const { confidence } = judge(title, learning);
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(judge('Nurse', selling).confidence).toBeGreaterThan(
      judge('Lead ML Engineer', building).confidence,
    );
  });
});
