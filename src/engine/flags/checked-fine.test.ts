import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { sayEnglish } from '../../words/say-english';
import { analyze } from '../analyze';
import type { Scene } from './flag';
import { postingOf } from './scene';

const duties = 'You lead the machine learning platform team and its twelve engineers. '.repeat(15);

function checked(scene: Partial<Scene>): string {
  const posting = postingOf({ title: 'Director of MLOps', text: duties, ...scene });
  return analyze(posting, loadKnowledge(), null, '2026-11-21', sayEnglish)
    .checked.map(({ text }) => text)
    .join(' ');
}

describe('what was checked and found fine', () => {
  test('names the place whose law asks for the pay that is stated', () => {
    const text = `${duties}\nThe base salary range is $210,000 - $260,000 per year.`;
    expect(checked({ text, location: ['Denver, CO'] })).toMatch(/States pay, as Colorado/);
    expect(checked({ text, location: ['Austin, TX'] })).toMatch(/States a pay range\./);
    expect(checked({ location: ['Denver, CO'] })).not.toMatch(/States/);
  });

  test('never praises what a flag objects to', () => {
    expect(checked({})).toMatch(/Nothing about on-call/);
    expect(checked({ text: `${duties}\nYou will be on call.` })).not.toMatch(
      /Nothing about on-call/,
    );
  });

  test('says nothing of a text too short to tell', () => {
    expect(checked({ text: 'Lead the team.' })).toBe('');
  });

  test('the years asked stand beside what the sources ask', () => {
    const text = `${duties}\n# Requirements\n- 8+ years of experience in software engineering.`;
    expect(checked({ text })).toMatch(
      /Asks for 8 years; the sources on ML leadership roles go up to \d+/,
    );
  });
});
