import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../src/engine/analyze';
import type { Evidence } from '../src/insights';
import { loadKnowledge } from '../src/knowledge/load';
import type { Posting } from '../src/posting';
import { sayEnglish } from '../src/words/say-english';

const knowledge = loadKnowledge();

/** Words a posting may be made of, and what an attacker would put among them. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'Director of Machine Learning',
    '10+ years of experience with PyTorch. ',
    '$180k–$240k',
    'USD 99999999999999999999 per hour',
    '-1 years',
    'NaN',
    '‮reversed‬',
    '\u200bzero\u200bwidth\u200b',
    '\ud800',
    '__proto__',
    '<img src=x onerror=alert(1)>',
    '“quoted” ',
    "we don't require a PhD ",
    '\n',
    ' ',
  ),
);
/** Any number that JSON carries; JSON gives minus nought back as nought. */
const amount = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
const posting: fc.Arbitrary<Posting> = fc.record({
  board: fc.constantFrom('linkedin', 'indeed', 'pasted'),
  url: fc.constant('https://www.linkedin.com/jobs/view/1/'),
  id: fc.option(fc.string()),
  title: text,
  company: fc.option(text),
  location: fc.array(text, { maxLength: 3 }),
  workplace: fc.option(fc.constantFrom('remote' as const, 'hybrid' as const, 'onsite' as const)),
  employmentType: fc.option(text),
  posted: fc.option(text),
  applicants: fc.option(text),
  pay: fc.array(
    fc.record({
      text: fc.option(text),
      min: fc.option(amount),
      max: fc.option(amount),
      currency: fc.option(fc.constantFrom('USD', 'EUR', 'ZZZ', '')),
      period: fc.option(fc.constantFrom('year' as const, 'hour' as const)),
      kind: fc.constantFrom('base' as const, 'total' as const, 'unknown' as const),
      from: fc.constantFrom('page' as const, 'structured' as const),
    }),
    { maxLength: 2 },
  ),
  blocks: fc.array(
    fc.record({
      kind: fc.constantFrom('heading' as const, 'item' as const, 'paragraph' as const),
      text,
    }),
    { maxLength: 8 },
  ),
});

/** Everything in `value` that claims to quote the posting. */
function evidenceIn(value: unknown): Evidence[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value && 'span' in value ? [value as Evidence] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

describe('whatever a posting says', () => {
  test('the analysis ends, and every quote stands where it claims to', () => {
    fc.assert(
      fc.property(posting, (one) => {
        const insights = analyze(one, knowledge, null, '2026-11-21', sayEnglish);
        for (const { quote, span } of evidenceIn(insights)) {
          if (!span) continue;
          const block = span.block === -1 ? one.title : one.blocks[span.block]?.text;
          expect(block?.slice(span.start, span.end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('confidences are shares, pay is finite and ordered', () => {
    fc.assert(
      fc.property(posting, (one) => {
        const { relevance, role, pay } = analyze(one, knowledge, null, '2026-11-21', sayEnglish);
        for (const share of [relevance.confidence, role.confidence]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        if (pay.expected) {
          const { low, mid, high } = pay.expected;
          expect([low, mid, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(mid);
          expect(mid).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the insights are JSON: what is stored is what was said', () => {
    fc.assert(
      fc.property(posting, (one) => {
        const insights = analyze(one, knowledge, null, '2026-11-21', sayEnglish);
        expect(JSON.parse(JSON.stringify(insights))).toEqual(insights);
      }),
      { numRuns: 100 },
    );
  });
});
