import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, translationOf } from '../scripts/build/locales';
import { ownPostings } from '../src/cli/labelled-postings';
import { analyze } from '../src/engine/analyze';
import { loadKnowledge } from '../src/knowledge/load';
import { toPosting } from '../src/normalise/input-posting';
import { emptyPerson } from '../src/profile/empty-person';
import { flatten } from '../src/words/message';
import { createSay } from '../src/words/say';
import { sayEnglish } from '../src/words/say-english';

const knowledge = loadKnowledge();
const postings = ownPostings(join(import.meta.dirname, 'postings'));
const somebody = {
  ...emptyPerson,
  totalYears: 4,
  targetPay: { amount: 290_000, currency: 'USD' },
  skills: knowledge.skills
    .slice(0, 120)
    .map(({ id }) => ({ id, level: 'working' as const, years: 3 })),
};

function judgedIn(language: string) {
  const messages = flatten(translationOf(language));
  const say = createSay((key) => messages[key] ?? '', language.replace('_', '-'));
  return postings.map((one) => analyze(toPosting(one), knowledge, somebody, '2026-11-21', say));
}

const inEnglish = postings.map((one) =>
  analyze(toPosting(one), knowledge, somebody, '2026-11-21', sayEnglish),
);

describe.each(languages)('the engine in %s', (language) => {
  const judged = judgedIn(language);

  test('leaves no place of a sentence empty and no key in place of words', () => {
    const words = JSON.stringify(
      judged.map(({ pay, gap, checked, unknowns, relevance }) => [
        [pay.verdict?.text, pay.anchor?.why, pay.person?.text, pay.noEstimate, pay.notCompared],
        pay.expected?.steps.map(({ label }) => label),
        gap?.items.map(({ label, because }) => [label, because]),
        checked.map(({ text }) => text),
        [unknowns, relevance.why],
      ]),
    );
    expect(words.match(/\{\w+\}/g)).toBeNull();
    expect(
      words.match(/\b(?:gap|skillGap|pay[A-Z]\w+|whyRole|unknowns|checkedFine)\.\w+/g),
    ).toBeNull();
  });

  test('judges as in English: only the words differ', () => {
    expect(judged.map(judgementOf)).toEqual(inEnglish.map(judgementOf));
    expect(judged[0]?.relevance.why).not.toEqual(inEnglish[0]?.relevance.why);
  });
});

/** All of an analysis that is no words. */
function judgementOf({ relevance, role, pay, gap, flags, checked }: (typeof inEnglish)[number]) {
  return {
    sure: [relevance.isMlLeadership, relevance.confidence, role.id, role.confidence],
    pay: [pay.expected?.low, pay.expected?.mid, pay.expected?.high, pay.verdict?.position],
    gap: gap?.items.map(({ state, strength, skills }) => [state, strength, skills]),
    flags: flags.map(({ id, severity }) => [id, severity]),
    checked: checked.length,
  };
}
