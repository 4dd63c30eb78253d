import { describe, expect, test } from 'vitest';
import type { RoleId } from '../../insights';
import { loadKnowledge } from '../../knowledge/load';
import type { Posting } from '../../posting';
import { sayEnglish } from '../../words/say-english';
import { readPosting } from '../read/read-posting';
import { matchRole } from './match';
import { judgeRelevance } from './relevance';
import { readSignals } from './signals';

const knowledge = loadKnowledge();

const posting = (title: string, lines: string[]): Posting => ({
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
  blocks: lines.map((text) => ({ kind: text.endsWith(':') ? 'heading' : 'item', text })),
});

function judge(title: string, lines: string[]) {
  const read = posting(title, lines);
  const signals = readSignals(title, readPosting(read, knowledge), knowledge);
  const relevance = judgeRelevance(signals, sayEnglish);
  return { read, relevance, role: matchRole(signals, relevance.probability, knowledge) };
}

const duties: Record<RoleId, string[]> = {
  'director-ml-engineering': [
    'What you will do:',
    'Lead nine machine learning engineers who build ranking and fraud models for our shops.',
    'Set the roadmap with product, hire and coach, answer for model quality in production.',
    'Requirements:',
    '8+ years in software, 3+ years managing engineers, deep learning in PyTorch.',
  ],
  'director-ml-infrastructure': [
    'What you will do:',
    'Lead the engineers who run our GPU clusters, training infrastructure and inference gateway.',
    'Own capacity, reliability and cost of the platform.',
    'Requirements:',
    '10+ years of distributed systems; Kubernetes, Slurm, CUDA and large model training.',
  ],
  'director-mlops': [
    'What you will do:',
    'Own the path of models into production: CI/CD, model registry, drift monitoring, retraining, rollback.',
    'Lead six MLOps engineers.',
    'Requirements:',
    '7+ years, 2+ of them in management; MLflow, Kubeflow, Airflow, Terraform.',
  ],
  'ml-infrastructure-program-manager': [
    'What you will do:',
    'Run programs across research and infrastructure: milestones, dependencies, risks, GPU capacity, launch readiness.',
    'Keep stakeholders informed about new models.',
    'Requirements:',
    '7+ years of technical program management near machine learning training or inference.',
  ],
  'senior-ml-infrastructure-architect': [
    'What you will do:',
    'Define the reference architecture of our machine learning platform: feature store, training pipelines, model serving.',
    'Lead design reviews, choose technologies, set standards and mentor engineers.',
    'Requirements:',
    '10+ years, 5 as an architect; distributed training, Kubernetes, LLM inference.',
  ],
};

const names: Record<RoleId, string[]> = {
  'director-ml-engineering': ['Machine Learning', 'AI', 'ML Engineering', 'Applied AI', 'GenAI'],
  'director-ml-infrastructure': ['ML Infrastructure', 'AI Platform', 'GPU Computing', 'ML Systems'],
  'director-mlops': ['MLOps', 'ML Operations', 'Machine Learning Operations', 'LLMOps'],
  'ml-infrastructure-program-manager': [
    'ML',
    'AI Infrastructure',
    'Machine Learning',
    'GPU Capacity',
  ],
  'senior-ml-infrastructure-architect': ['ML', 'AI', 'Machine Learning Platform', 'GenAI', 'AI/ML'],
};
const leaders = ['Head of {}', 'VP, {}', 'Sr. Director of {}', '{} Manager', '{} Team Lead'];
const programs = ['Technical Program Manager, {}', 'Senior TPM - {}', '{} Program Manager'];
const architects = ['Principal {} Architect', '{} Architect', 'Distinguished Engineer, {}'];

const patterns = (id: RoleId) =>
  id === 'ml-infrastructure-program-manager'
    ? programs
    : id === 'senior-ml-infrastructure-architect'
      ? architects
      : leaders;

const roles = Object.keys(duties) as RoleId[];

describe('the closest role', () => {
  test.each(roles)('%s is told under every title of its kind', (id) => {
    const wrong = patterns(id).flatMap((pattern) =>
      names[id]
        .map((name) => pattern.replace('{}', name))
        .filter((title) => {
          const { role, relevance } = judge(title, duties[id]);
          return role.id !== id || !relevance.isMlLeadership;
        }),
    );
    expect(wrong).toEqual([]);
  });

  test('shares sum to one and confidence is the best of them', () => {
    const { role } = judge('Head of Applied AI', duties['director-ml-engineering']);
    expect(role.ranked.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
    expect(role.confidence).toBe(role.ranked[0]?.score);
  });

  test('the answer is surer where title and duties agree than where they do not', () => {
    const agree = judge('Head of MLOps', duties['director-mlops']);
    const differ = judge('Head of AI', duties['director-mlops']);
    const share = ({ role }: typeof agree) =>
      role.ranked.find(({ id }) => id === 'director-mlops')?.score ?? 0;
    expect(share(agree)).toBeGreaterThan(share(differ));
  });

  test('every quote stands in the posting where its span says', () => {
    for (const id of roles) {
      const { read, role } = judge('Director of ML Platform Operations', duties[id]);
      expect(role.ranked[0]?.evidence.length).toBeGreaterThan(1);
      for (const { quote, span } of role.ranked.flatMap(({ evidence }) => evidence)) {
        const text = span?.block === -1 ? read.title : read.blocks[span?.block ?? 0]?.text;
        expect(text?.slice(span?.start, span?.end)).toBe(quote);
      }
    }
  });

  test('the words of the duties are among the evidence, not those of the title alone', () => {
    const { role } = judge('Director of MLOps', duties['director-mlops']);
    expect(role.ranked[0]?.evidence.map(({ span }) => span?.block)).toContain(1);
  });

  test('no role is named for what is far from machine learning', () => {
    const far = [
      'Director of Nursing',
      'Store Manager',
      'Landscape Architect',
      'Program Manager, Community Health',
      'Head of Data & Analytics',
      'Director of Engineering, AI-powered company',
      'Executive Assistant to the Head of AI',
    ].filter((title) => {
      const lines = [
        'Your duties:',
        'You plan the week, hire and coach people, and keep guests safe.',
      ];
      return judge(title, lines).role.id !== null;
    });
    expect(far).toEqual([]);
  });
});
