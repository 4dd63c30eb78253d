import { expect, test } from 'vitest';
import { loadKnowledge } from '../../../knowledge/load';
import { auditReport, reportMarkdown } from './audit-report';
import { audited } from './audited';

const knowledge = loadKnowledge();
const draft = {
  id: 'one',
  title: 'Director of ML Infrastructure',
  company: 'Harbour Rail',
  location: 'Seattle, WA',
  text: 'You lead the GPU platform and the training infrastructure.\n- Available 24/7 at any hour\n- 25+ years of experience in software engineering required\n- <b>Ninja</b> of Kubernetes',
};
const audit = audited(draft, knowledge, '2026-11-21');
const parts = auditReport(audit, knowledge);
const lines = (heading: string) =>
  (parts.find((part) => part.heading === heading)?.lines ?? []).map(({ lead = '', words }) =>
    `${lead} ${words}`.trim(),
  );

test('every finding stands in the report, the gravest first, with how to mend it', () => {
  expect(audit.serious).toBeGreaterThan(0);
  expect(lines('To mend')).toHaveLength(audit.findings.length);
  expect(lines('To mend')[0]).toMatch(/^(?:Very serious|Serious): /);
  for (const [at, { mend }] of audit.findings.entries()) {
    expect(lines('To mend')[at]).toContain(mend);
  }
});

test('the law of the draft’s place and the role’s norm come with their source', () => {
  expect(lines('Pay').join(' ')).toMatch(/Washington generally asks postings to state .+ \(.+\)/);
  expect(lines('What it asks, beside what is usual')[0]).toMatch(
    /25 years; such roles ask .+more than usual; /,
  );
});

test('a draft’s words are no markup of the Markdown', () => {
  const markdown = reportMarkdown(audit, parts, '2026-11-21');
  expect(markdown).toMatch(
    /^# Director of ML Infrastructure\n\nHarbour Rail · Seattle, WA · audited 21 November 2026\n/,
  );
  expect(markdown).toMatch(/^- \*\*Experience:\*\* 25 years; /m);
  expect(markdown).not.toContain('<b>');
});
