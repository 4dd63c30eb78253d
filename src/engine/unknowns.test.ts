import { describe, expect, test } from 'vitest';
import type { Posting } from '../posting';
import { readPosting } from './read/read-posting';
import { mostText } from './read/sentences';
import { unknownsOf } from './unknowns';

function unknownsIn(text: string): string[] {
  const posting: Posting = {
    board: 'test',
    url: '',
    id: null,
    title: 'Leiter Plattform',
    company: null,
    location: [],
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks: [{ kind: 'paragraph', text }],
  };
  return unknownsOf(readPosting(posting, { skills: [] }), posting);
}

describe('what was looked for and not found', () => {
  test('names the language of a posting that is not in English', () => {
    const german =
      'Wir suchen für unser Team in Berlin eine Leitung, die mit uns die Plattform für das Training der Modelle aufbaut und die Kosten im Blick hat.';
    expect(unknownsIn(german).join(' ')).toContain('The posting is in German');
  });

  test('says that a text was too long to be read whole', () => {
    expect(unknownsIn('You lead the team. '.repeat(mostText / 10)).join(' ')).toContain(
      'too long to be read whole',
    );
  });

  test('is silent about the language of an English posting', () => {
    const english =
      'We are looking for a leader who will build the platform for our models and grow the team that runs it with you.';
    expect(unknownsIn(english).join(' ')).not.toMatch(/posting is in|too short|too long/);
  });
});
