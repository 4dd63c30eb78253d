import { describe, expect, test } from 'vitest';
import { analyze } from '../../engine/analyze';
import { flags } from '../../engine/flags/registry';
import { postingOf } from '../../engine/flags/scene';
import { loadKnowledge } from '../../knowledge/load';
import { checks, foundFine } from './checked';

const judged = (title: string, text: string) =>
  analyze(postingOf({ title, text }), loadKnowledge(), null, '2026-11-21');

describe('what was checked and found fine', () => {
  test('every check names red flags that exist', () => {
    const ids = new Set(flags.map(({ id }) => id));
    const unknown = checks.flatMap(({ unless }) => unless).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
  });

  test('a finding takes its check away', () => {
    const calm = 'You lead the machine learning platform team.';
    const fine = foundFine(judged('Director of MLOps', calm));
    const loud = foundFine(judged('Director of MLOps', `${calm} We need a rockstar.`));
    const words = 'No coded, family or hustle wording was found.';
    expect(fine).toContain(words);
    expect(loud).not.toContain(words);
  });

  test('what is not there to look at is not praised', () => {
    const fine = foundFine(judged('Director of MLOps', 'You lead a team.'));
    expect(fine.filter((words) => /pay|band|years|degree/i.test(words))).toEqual([]);
  });
});
