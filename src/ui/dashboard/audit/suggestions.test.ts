import { describe, expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import { sayEnglish } from '../../../words/say-english';
import { emptyDraft, postingOfDraft } from './draft';
import { readDraftLines } from './draft-lines';
import { applied, suggestionsFor } from './suggestions';

const knowledge = loadKnowledge();

function judged(text: string, location = '') {
  const draft = {
    ...emptyDraft('one'),
    title: 'Director of Machine Learning Infrastructure',
    location,
    text,
  };
  const reading = readDraftLines(text);
  const insights = analyze(
    postingOfDraft(draft, reading.blocks),
    knowledge,
    null,
    '2026-11-21',
    sayEnglish,
  );
  const role = knowledge.roles.find(({ id }) => id === insights.role.id) ?? null;
  return {
    insights,
    suggestions: (id: string) => {
      const flag = insights.flags.find((one) => one.id === id);
      return flag ? suggestionsFor(flag, { text, reading, insights, role }) : [];
    },
  };
}

/** The text after the first suggestion for the finding. */
function mended(text: string, id: string, location?: string): string {
  const [first] = judged(text, location).suggestions(id);
  return first ? applied(text, first) : text;
}

describe('a suggestion mends its finding', () => {
  test.each([
    ['hustle-language', 'We need a rockstar who ships.'],
    ['hustle-language', 'We ship models. We work hard and play hard. Write to us.'],
    ['family-language', 'We are a family. The office is in Leeds.'],
    ['age-coded', 'You are a digital native.'],
    ['native-speaker', '- Native English speaker.'],
    ['salary-history', 'Send us your current salary with your CV. We answer in a week.'],
    ['impossible-years', '- 20+ years of Kubernetes experience required.'],
    ['degree-inflation', '- PhD in Computer Science required.'],
    ['years-above-norm', '- 25+ years of experience in software engineering required.'],
    ['rivals-all-required', '# Requirements\n- Expert in AWS, GCP and Azure.'],
    ['around-the-clock', 'You lead a team. You must be available 24/7. Write to us.'],
    ['long-hours', '- Work 70+ hours a week'],
    ['equity-instead-of-salary', '# We offer\n- Equity in lieu of salary for the first year'],
    ['unlimited-pto-only', '# We offer\n- Unlimited PTO'],
    [
      'kitchen-sink-stack',
      '# Requirements\n- Expert in AWS, PyTorch, TensorFlow, JAX, Spark, Flink, Kafka, Airflow, Kubeflow, Ray, Slurm, Terraform, Ansible, Triton and MLflow',
    ],
  ])('%s: %s', (id, text) => {
    expect(judged(text).insights.flags.map((flag) => flag.id)).toContain(id);
    const after = mended(text, id);
    expect(after).not.toBe(text);
    expect(judged(after).insights.flags.map((flag) => flag.id)).not.toContain(id);
  });
});

test('the article goes with the word', () => {
  expect(mended('We need an ambitious rockstar. Be a ninja.', 'hustle-language')).toContain(
    'ambitious specialist',
  );
  expect(mended('Be a rockstar.', 'hustle-language')).toBe('Be a specialist.');
});

test('a sentence that is left out takes its line with it, and no other sentence', () => {
  expect(mended('# Us\n- We are a family.\n- We ship.', 'family-language')).toBe(
    '# Us\n- We ship.',
  );
  expect(mended('- We ship. We are a family. We write.', 'family-language')).toBe(
    '- We ship. We write.',
  );
});

test('bullets that stand within a line end a sentence too', () => {
  expect(mended('* We ship * We are a family * We write', 'family-language')).toBe(
    '* We ship * We write',
  );
});

test('pay that is missing can be started from the market, where there is an estimate', () => {
  const text = `You lead the machine learning platform team, the GPU clusters and the training infrastructure. ${'You hire and mentor engineers, own the budget, and report to the VP of engineering. '.repeat(3)}`;
  const after = mended(text, 'pay-missing-where-required', 'Seattle, WA');
  expect(after).toMatch(/The base salary is USD [\d,]+ to [\d,]+ a year\.\n$/);
  expect(judged(after, 'Seattle, WA').insights.pay.posted).not.toBeNull();
});

test('what candidates need to know is never swept away', () => {
  const offered = judged('Available 24/7, including weekends.').suggestions('around-the-clock');
  expect(offered.map(({ words }) => words)).not.toContain('');
  // What would stand there instead is for the writer to vouch for.
  for (const { label } of offered) expect(label).toMatch(/^If it is so, /);
});

test('another sentence keeps the bullet and the lines around', () => {
  const text = '# We offer\n- A pension\n- Unlimited PTO\n- Health insurance\n';
  expect(mended(text, 'unlimited-pto-only')).toBe(
    '# We offer\n- A pension\n- Everyone takes at least 25 days of paid leave a year, besides public holidays.\n- Health insurance\n',
  );
});
