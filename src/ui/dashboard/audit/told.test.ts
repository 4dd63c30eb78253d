import { expect, test } from 'vitest';
import { analyze } from '../../../engine/analyze';
import { loadKnowledge } from '../../../knowledge/load';
import { sayEnglish } from '../../../words/say-english';
import { emptyDraft, postingOfDraft } from './draft';
import { readDraftLines } from './draft-lines';
import { toldIn } from './told';

const knowledge = loadKnowledge();

function missing(text: string, location = '', language: string | null = 'en'): string[] {
  const draft = { ...emptyDraft('one'), title: 'Director of MLOps', location, text };
  const posting = postingOfDraft(draft, readDraftLines(text).blocks);
  const insights = analyze(posting, knowledge, null, '2026-11-21', sayEnglish);
  return toldIn(posting, insights, language)
    .filter(({ told }) => !told)
    .map(({ label }) => label);
}

const whole = `The role is hybrid. You report to the CTO and lead a team of 12 engineers. You own the platform and its budget.
After a year, models ship daily. The base salary is $210,000 to $260,000 a year.
# Benefits
- 25 days of leave
# Nice to have
- Ray
# How to apply
Three interviews. All applicants are welcome.`;

test('a draft that says it all lacks nothing', () => {
  expect(missing(whole, 'Leeds, UK')).toEqual([]);
});

test('each thing that is taken out is named', () => {
  expect(missing(whole)).toEqual(['Where the work is']);
  expect(missing(whole.replace('You report to the CTO and lead', 'You lead'), 'Leeds')).toEqual([
    'Whom the role reports to',
  ]);
  expect(missing(whole.replace(/The base.*\n/, '\n'), 'Leeds')).toEqual(['Pay']);
  expect(missing(whole.replace('After a year, models', 'Models'), 'Leeds')).toEqual([
    'What success is',
  ]);
});

test('an empty draft lacks everything', () => {
  expect(missing('').length).toBeGreaterThan(9);
});

test('in a language whose words are not known here, only what is known otherwise is missed', () => {
  const french = 'Vous dirigez une équipe de douze ingénieurs et vous rendez compte au directeur.';
  expect(missing(french, 'Paris', 'fr')).toEqual(['Pay', 'Remote, hybrid or on site']);
  const german = 'Sie berichten direkt an den CTO und leiten ein Team von 12 Ingenieuren.';
  expect(missing(german, 'München', 'de')).not.toContain('Whom the role reports to');
});
