import { describe, expect, test } from 'vitest';
import type { CardJudgement } from '../../engine/judge-card';
import type { RoleId } from '../../insights';
import { type Listed, orderAfter, sorted } from './listed-order';

const pay = { posted: null, bands: [], expected: null, noEstimate: null, verdict: null };

function listed(
  id: string,
  sure: number,
  {
    role = 'director-mlops' as RoleId,
    position,
  }: { role?: RoleId; position?: 'above' | 'below' } = {},
): Listed {
  const judgement: CardJudgement = {
    relevance: { isMlLeadership: sure > 0.5, confidence: 0.9, why: [] },
    role: { id: sure > 0.5 ? role : null, confidence: sure, ranked: [] },
    pay: { ...pay, verdict: position ? { position, text: '', kind: 'base' } : null },
  };
  return { card: { id, title: id }, judgement };
}

describe('a list that has just come', () => {
  test('what its title says most surely stands first, the rest apart in page order', () => {
    const order = sorted(
      1,
      [listed('z', 0.1), listed('a', 0.6), listed('b', 0.9), listed('c', 0)],
      null,
    );
    expect(order).toMatchObject({ ours: ['b', 'a'], others: ['z', 'c'], waiting: [] });
  });

  test('pay decides among what fits about as well, and not between a close and a loose fit', () => {
    const near = [
      listed('under', 0.82, { position: 'below' }),
      listed('over', 0.8, { position: 'above' }),
    ];
    expect(sorted(1, near, null).ours).toEqual(['over', 'under']);
    const far = [
      listed('loose', 0.55, { position: 'above' }),
      listed('close', 0.95, { position: 'below' }),
    ];
    expect(sorted(1, far, null).ours).toEqual(['close', 'loose']);
  });

  test('the role the person aims at comes before one that is as sure', () => {
    const two = [listed('other', 0.9), listed('aim', 0.8, { role: 'director-ml-engineering' })];
    expect(sorted(1, two, 'director-ml-engineering').ours).toEqual(['aim', 'other']);
  });

  test('what fits equally keeps the page’s order', () => {
    expect(sorted(1, [listed('1', 0.8), listed('2', 0.8), listed('3', 0.8)], null).ours).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});

describe('a list one reads', () => {
  const first = [listed('a', 0.7), listed('no', 0.1)];
  const order = sorted(1, first, null);

  test('does not move: a better one that comes later waits', () => {
    const after = orderAfter(order, 1, [listed('best', 0.99), ...first], null);
    expect(after).toEqual({ ...order, waiting: ['best'] });
    const more = orderAfter(after, 1, [listed('best', 0.99), ...first, listed('b', 0.8)], null);
    expect(more.waiting).toEqual(['best', 'b']);
  });

  test('what is no ML leadership joins the folded rest at once', () => {
    expect(orderAfter(order, 1, [...first, listed('nurse', 0)], null)).toEqual({
      ...order,
      others: ['no', 'nurse'],
    });
  });

  test('without news is the same object', () => {
    expect(orderAfter(order, 1, first, null)).toBe(order);
  });

  test('gives way to another list of the page', () => {
    expect(orderAfter(order, 2, [listed('new', 0.8)], null)).toMatchObject({
      list: 2,
      ours: ['new'],
    });
  });

  test('that showed nothing takes the first of ours without asking', () => {
    const empty = sorted(1, [listed('no', 0.1)], null);
    expect(orderAfter(empty, 1, [listed('no', 0.1), listed('a', 0.8)], null).ours).toEqual(['a']);
  });
});
