import { describe, expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import type { Kept } from '../../../library/entry';
import { entryOf } from '../../../library/judgement';
import { sayEnglish } from '../../../words/say-english';
import { againstSet, median } from './against-set';
import { emptyDraft, postingOfDraft } from './draft';
import { readDraftLines } from './draft-lines';

const knowledge = loadKnowledge();

function read(id: string, text: string) {
  const draft = { ...emptyDraft(id), title: 'Director of ML Infrastructure', company: id, text };
  const posting = postingOfDraft(draft, readDraftLines(text).blocks);
  return { posting, insights: analyze(posting, knowledge, null, '2026-11-21', sayEnglish) };
}

function kept(id: string, text: string): Kept {
  const { posting, insights } = read(id, text);
  return { entry: entryOf(posting, insights, '2026-11-21T08:00:00Z'), posting };
}

const set = [
  kept(
    'one',
    '# Requirements\n- Kubernetes and Slurm\n- 8+ years of experience in software engineering\n# Pay\nThe base salary is $200,000 to $240,000 a year.\n# Benefits\n- Parental leave\n- Annual bonus',
  ),
  kept(
    'two',
    '# Requirements\n- Kubernetes and PyTorch\n- 10+ years of experience in software engineering\n# Pay\nThe base salary is $260,000 to $300,000 a year.\n# Benefits\n- Parental leave',
  ),
  kept('three', '# Requirements\n- Kubernetes\n# Pay\nWe pay well.'),
];
const draft = read(
  'own',
  '# Requirements\n- Slurm and Terraform\n- 15+ years of experience in software engineering\n# Pay\nThe base salary is $230,000 to $250,000 a year.\n# Benefits\n- Annual bonus',
);

describe('the draft among its competitors', () => {
  const { pay, years, unusual, usual, offered } = againstSet(draft.posting, draft.insights, set);

  test('pay is counted by middles, among those that state it', () => {
    expect(pay).toEqual({ own: 240_000, others: [220_000, 280_000], currency: 'USD', below: 1 });
  });

  test('years stand beside the middle of those that ask for any', () => {
    expect(years).toEqual({ own: 15, middle: 9, of: 2 });
  });

  test('what the draft requires and hardly anybody names is unusual', () => {
    expect(unusual.map(({ id }) => id)).toContain('terraform');
    expect(unusual.map(({ id }) => id)).not.toContain('slurm');
  });

  test('what most name and the draft does not is usual', () => {
    expect(usual[0]).toEqual({ id: 'kubernetes', namedBy: 3 });
  });

  test('what others offer and the draft does not comes most frequent first', () => {
    expect(offered).toEqual([{ offer: 'parentalLeave', by: 2 }]);
  });
});

test('without a set nothing is compared', () => {
  const alone = againstSet(draft.posting, draft.insights, []);
  expect(alone.pay.below).toBeNull();
  expect(alone.offered).toEqual([]);
});

test('the middle of an even number lies between the two', () => {
  expect([median([]), median([3]), median([1, 2]), median([1, 2, 9])]).toEqual([null, 3, 1.5, 2]);
});
