import { describe, expect, test } from 'vitest';
import { degreesIn, mayNameDegree } from './degree-names';

const named = (text: string) =>
  degreesIn(text).map(({ degree, start, end }) => `${degree}: ${text.slice(start, end)}`);

describe('the degrees a text names', () => {
  test.each([
    ["Bachelor's or Master's degree", ["bachelors: Bachelor's", "masters: Master's"]],
    ['PhD, MS or BS', ['phd: PhD', 'masters: MS', 'bachelors: BS']],
    ['An MBA from a school that all of us know well', ['masters: MBA']],
    ['An MSc, or the same learnt on the job in years', ['masters: MSc']],
    ['A B.Sc. or what comes close to it in your life', ['bachelors: B.Sc.']],
    ['BA in any field of your liking, if you like it', ['bachelors: BA']],
    ['BA', ['bachelors: BA']],
    ['A technical degree', ['bachelors: technical degree']],
    ['Degree in physics', ['bachelors: Degree in ']],
    ['GED', ['none: GED']],
  ])('%s', (text, degrees) => {
    expect(named(text)).toEqual(degrees);
    expect(mayNameDegree(text)).toBe(true);
  });

  test.each([
    'We fly BA to the islands whenever we must',
    'to be or not to be, ms and ba',
    'Ten people of the team',
    '',
  ])('none: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('a degree without a name is the named one before it, else a first degree', () => {
    expect(named('PhD or technical degree')).toEqual(['phd: PhD']);
    expect(named('PhD or a degree in physics; MS')).toEqual(['phd: PhD', 'masters: MS']);
    expect(named('Technical degree, or PhD')).toEqual(['bachelors: Technical degree', 'phd: PhD']);
    expect(named('PhD from a school of your choice, or technical degree')).toEqual([
      'phd: PhD',
      'bachelors: technical degree',
    ]);
  });
});
