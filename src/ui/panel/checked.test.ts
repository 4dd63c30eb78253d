import { describe, expect, test } from 'vitest';
import { analyze } from '../../engine/analyze';
import { flags } from '../../engine/flags/registry';
import { postingOf } from '../../engine/flags/scene';
import { loadKnowledge } from '../../knowledge/load';
import { checks, foundFine } from './checked';

function fineIn(text: string): string[] {
  const posting = postingOf({ title: 'Director of MLOps', text });
  return foundFine(analyze(posting, loadKnowledge(), null, '2026-11-21'), posting);
}

describe('what was checked and found fine', () => {
  test('every check names red flags that exist', () => {
    const ids = new Set(flags.map(({ id }) => id));
    const unknown = checks.flatMap(({ unless }) => unless).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  test('a finding takes its check away', () => {
    const calm = 'You lead the machine learning platform team.';
    const fine = fineIn(calm);
    const loud = fineIn(`${calm} We are a family.`);
    const words = 'No coded, family or hustle wording was found.';
    expect(fine).toContain(words);
    expect(loud).not.toContain(words);
  });

  test('what is not there to look at is not praised', () => {
    const fine = fineIn('You lead a team.');
    expect(fine.filter((words) => /pay|band|years|degree/i.test(words))).toEqual([]);
  });

  test('words that leave it open are no reason to reassure', () => {
    const words = 'No night, weekend or overlong hours are mentioned.';
    expect(fineIn('You lead a team.')).toContain(words);
    expect(fineIn('You hold the pager in turns.')).not.toContain(words);
  });
});
