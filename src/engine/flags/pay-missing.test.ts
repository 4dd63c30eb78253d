import { describe, expect, test } from 'vitest';
import { contextOf, findingOf } from '../../../test/flag-scene';
import { findOne } from './find-flags';
import { payMissing } from './pay-missing';
import { payMissingWhereRequired } from './pay-missing-where-required';

const idle = (words: number) => 'word '.repeat(words);

describe('pay that is not stated', () => {
  const isMissing = (words: number, location: string[] = [], more = '') =>
    findingOf(payMissing, { text: `${idle(words)}${more}`, location }) !== null;

  test('is told of a text of forty words and more', () => {
    expect([isMissing(39), isMissing(40)]).toEqual([false, true]);
    expect(isMissing(40, [], 'You get $180k.')).toBe(false);
  });

  test('is told as what a law asks for where there is such a law', () => {
    expect(isMissing(40, ['Denver, CO'])).toBe(false);
    const [found] = findOne(
      payMissingWhereRequired,
      contextOf({ text: 'Lead.', location: ['Austin, TX', 'Denver, CO', 'Seattle, WA'] }),
    );
    expect(found?.quotes).toEqual(['Denver, CO']);
    expect(found?.why).toContain(' Colorado generally asks for a pay range in postings, and none');
  });

  test('is told with the size of employer from which the law holds', () => {
    const context = contextOf({ text: 'Lead.', location: ['Denver, CO'] });
    const sized = (minEmployees: number | null) => {
      const laws = context.knowledge.laws.map((law) => ({ ...law, minEmployees }));
      const knowledge = { ...context.knowledge, laws };
      return findOne(payMissingWhereRequired, { ...context, knowledge })[0]?.why;
    };
    expect(sized(15)).toContain('from employers with 15 or more employees');
    expect(sized(1)).toContain('asks for a pay range in postings, and none was found');
    expect(sized(null)).toContain('asks for a pay range in postings, and none was found');
  });
});
