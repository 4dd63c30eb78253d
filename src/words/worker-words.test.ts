import { describe, expect, test } from 'vitest';
import model from '../../assets/knowledge/pay/model.json' with { type: 'json' };
import { payModel } from './en/pay-model';
import { engineWords } from './engine-words';
import { flatten } from './message';
import { createSay } from './say';
import { sayEnglish } from './say-english';
import { sayFrom, wordsForWorker } from './worker-words';

describe('words for a worker', () => {
  test('hold every message of the engine, and survive being sent', () => {
    const sent: unknown = JSON.parse(JSON.stringify(wordsForWorker(sayEnglish)));
    expect(sent).toEqual({ locale: 'en', messages: flatten(engineWords) });
  });

  test('say there what they say here', () => {
    const say = sayFrom(wordsForWorker(sayEnglish));
    expect(say('gap.years', { count: 1 })).toBe('1 year');
    expect(say('gap.years', { count: 4 })).toBe('4 years');
  });

  test('hold the translated words of flags, which in English stand in the flags themselves', () => {
    const key = 'flag_on_call__title';
    const french = createSay((asked) => (asked === key ? 'Astreintes' : ''), 'fr');
    const words = wordsForWorker(french);
    expect(words.messages).toEqual({ [key]: 'Astreintes' });
    expect(sayFrom(words).translated(key)).toBe('Astreintes');
  });
});

test('the pay model’s words for translation are the model’s own', () => {
  const known: string[] = Object.values(payModel);
  const own = [
    model.rebase.label,
    ...[...model.levels, ...model.tiers, ...model.employers].map(({ label }) => label),
    ...model.totals.map(({ because }) => because),
  ];
  expect([...new Set(own)].sort()).toEqual([...known].sort());
});
