import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../engine/analyze';
import { judgePay } from '../engine/pay/judge-pay';
import { findMoney } from '../engine/read/money';
import { readPosting } from '../engine/read/read-posting';
import type { Insights } from '../insights';
import { loadKnowledge } from '../knowledge/load';
import { toPosting } from '../normalise/input-posting';
import type { ExpectedPay } from '../pay-insight';
import type { Posting } from '../posting';
import { sayEnglish } from '../words/say-english';
import { ownPostings, sharedPostings } from './labelled-postings';

const root = join(import.meta.dirname, '../..');
const knowledge = loadKnowledge();
const postings = [
  ...ownPostings(join(root, 'test/postings')),
  ...(sharedPostings(join(root, '../shared/eval')) ?? []),
]
  .filter(({ label }) => label.pay !== null && label.mlLeadership === true)
  .map((labelled) => toPosting({ ...labelled }));

const today = '2026-11-21';
const insightsOf = (posting: Posting) => analyze(posting, knowledge, null, today, sayEnglish);

/** The posting with every sum in its statements of pay written anew by `write`. */
function withSums(posting: Posting, { pay }: Insights, write: (sum: string) => string): Posting {
  const spans = pay.bands.flatMap(({ evidence }) => (evidence.span ? [evidence.span] : []));
  const rewrite = (text: string, at: number) => {
    const here = spans.filter(({ block }) => block === at);
    const sums = findMoney(text)
      .filter((sum) => here.some(({ start, end }) => sum.start >= start && sum.end <= end))
      .reverse();
    return sums.reduce(
      (rest, { start, end }) =>
        rest.slice(0, start) + write(rest.slice(start, end)) + rest.slice(end),
      text,
    );
  };
  return {
    ...posting,
    title: rewrite(posting.title, -1),
    blocks: posting.blocks.map((block, at) => ({ ...block, text: rewrite(block.text, at) })),
  };
}

const inDollars = ({ pay }: Insights) => pay.posted?.currency === 'USD';
const cases = postings
  .map((posting) => ({ posting, insights: insightsOf(posting) }))
  .filter(({ insights }) => insights.pay.expected !== null && inDollars(insights));

type Change = (posting: Posting, insights: Insights) => Posting;

/** Titles whose estimate differs after a change; `again` makes the insights of the changed posting. */
function differing(change: Change, again = (posting: Posting, _: Insights) => estimateOf(posting)) {
  return cases
    .filter(({ posting, insights }) => {
      const after = again(change(posting, insights), insights);
      return figures(after) !== figures(insights.pay.expected);
    })
    .map(({ posting }) => posting.title);
}

function estimateOf(posting: Posting): ExpectedPay | null {
  return insightsOf(posting).pay.expected;
}

/** With the role found before: what is cut away may hold words of the role. */
function estimateAs(posting: Posting, { role }: Insights): ExpectedPay | null {
  const facts = readPosting(posting, knowledge);
  return judgePay(posting, facts, role, knowledge, null, today, sayEnglish).expected;
}

/** The word for the confidence hangs on the role's too, and that on every word of the posting. */
function figures(expected: ExpectedPay | null): string {
  return JSON.stringify(expected && { ...expected, confidence: null });
}

describe('no stated pay leaks into the estimate of its own posting', () => {
  test('there are postings that state pay and get an estimate', () => {
    expect(cases.length).toBeGreaterThan(2);
  });

  test('it stays the same to the dollar when the stated sums change', () => {
    const other = (sum: string) => sum.replace(/\d/g, (digit) => String((Number(digit) + 4) % 10));
    const more = (sum: string) => sum.replace(/\d/, '9');
    expect(differing((posting, insights) => withSums(posting, insights, other))).toEqual([]);
    expect(differing((posting, insights) => withSums(posting, insights, more))).toEqual([]);
  });

  test('it stays the same to the dollar when the stated sums are gone', () => {
    expect(differing((posting, insights) => withSums(posting, insights, () => ''))).toEqual([]);
  });

  test('it stays the same to the dollar when every block that states pay is gone', () => {
    const without = (posting: Posting, { pay }: Insights): Posting => {
      const stating = new Set(pay.bands.map(({ evidence }) => evidence.span?.block));
      const blocks = posting.blocks.filter(
        (block, at) => !stating.has(at) || block.text.length > 600,
      );
      return { ...posting, blocks };
    };
    expect(differing(without, estimateAs)).toEqual([]);
  });

  test("it stays the same to the dollar whatever the board's own field states", () => {
    const field = { text: null, currency: 'USD', period: 'year', kind: 'base' } as const;
    const stating = (min: number, max: number) => (posting: Posting) => ({
      ...posting,
      pay: [{ ...field, min, max, from: 'structured' as const }],
    });
    expect(differing(stating(90_000, 110_000))).toEqual([]);
    expect(differing(stating(900_000, 1_100_000))).toEqual([]);
  });
});
