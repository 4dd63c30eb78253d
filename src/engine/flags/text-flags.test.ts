import { describe, expect, test } from 'vitest';
import { contextOf, findingOf, severitiesOf } from '../../../test/flag-scene';
import { findOne } from './find-flags';
import type { Flag } from './flag';
import { foreignHours } from './foreign-hours';
import { genderCoded } from './gender-coded';
import { manyDirectReports } from './many-direct-reports';
import { noBudget } from './no-budget';
import { noReportingLine } from './no-reporting-line';
import { officeAgainstRemote } from './office-against-remote';
import { onCall } from './on-call';
import { titleAboveDuties } from './title-above-duties';
import { travelHeavy } from './travel-heavy';
import { vacancyNotStated } from './vacancy-not-stated';
import { vagueText } from './vague-text';

/** What a flag finds in a text that is not in English. */
function inGerman(flag: Flag, title: string, text: string, location: string[] = []) {
  const context = contextOf({ title, text, location });
  return findOne(flag, { ...context, facts: { ...context.facts, language: 'de' } });
}

const idle = (words: number) => `${'word '.repeat(words - 1)}word`;

describe('a vague text', () => {
  const vague = (text: string) => findingOf(vagueText, text)?.why.match(/The description.*/)?.[0];

  test('has 25 to 260 words, in English', () => {
    expect([24, 25, 260, 261].map((words) => vague(idle(words)))).toEqual([
      undefined,
      'The description has 25 words and names no technology.',
      'The description has 260 words and names no technology.',
      undefined,
    ]);
    expect(inGerman(vagueText, 'Leiter', idle(50))).toEqual([]);
  });

  test('up to 120 words may hold one thing one can check, a longer one none', () => {
    const known = 'You bring 8 years.';
    expect(vague(`${idle(117)}. ${known.slice(0, -1)}`)).toBeUndefined();
    expect(vague(`${known} ${idle(116)}`)).toMatch(/120 words/);
    expect(vague(`${known} ${idle(117)}`)).toBeUndefined();
    expect(vague(`${known} You lead a team of nine. ${idle(50)}`)).toBeUndefined();
    expect(vague(`${known} You get $180k. ${idle(50)}`)).toBeUndefined();
    expect(vague(`You lead nine engineers. You get $180k. ${idle(50)}`)).toBeUndefined();
    expect(vague(`You get $180k. ${idle(50)}`)).toMatch(/words/);
  });

  test('names two technologies at most, which it says; those of the title do not count', () => {
    expect(vague(`Use Docker and Kafka. ${idle(50)}`)).toMatch(/names only 2 of what is used/);
    expect(vague(`Use Docker, Kafka and Spark. ${idle(50)}`)).toBeUndefined();
    const text = idle(50);
    expect(findingOf(vagueText, { title: 'Head of Kafka', text })?.why).toMatch(/no technology/);
  });
});

describe('wording that leans to one gender', () => {
  const hard = [
    'aggressive',
    'fearless',
    'decisive',
    'ambitious',
    'stubborn',
    'greedy',
    'reckless',
  ];
  const found = (words: string[], rest = '') =>
    findingOf(genderCoded, `We are ${words.join(', ')}. ${rest}`);

  test('is six words more of one kind than of the other', () => {
    expect(found(hard.slice(0, 5))).toBeNull();
    expect(found(hard.slice(0, 6))?.quotes).toEqual(hard.slice(0, 6));
    expect(found(hard.slice(0, 6), 'We are gentle.')).toBeNull();
    expect(found(hard, 'We are gentle.')?.quotes).toEqual(hard);
    expect(found(hard, 'We are gentle and loyal.')).toBeNull();
  });

  test('is five different words at least', () => {
    const four = hard.slice(0, 4);
    expect(found([...four, ...four])).toBeNull();
    expect(found([...hard.slice(0, 5), 'Fearless'])?.quotes).toEqual(hard.slice(0, 5));
  });

  test('is two words in a hundred at least', () => {
    expect(found(hard.slice(0, 6), `${idle(290)}.`)).not.toBeNull();
    expect(found(hard.slice(0, 6), `${idle(310)}.`)).toBeNull();
  });

  test('quotes twelve words at most, and none that mean something else here', () => {
    const many = [...hard, 'fighting', 'outspoken', 'impulsive', 'superior', 'hostile', 'boastful'];
    expect(found(many)?.quotes).toEqual(many.slice(0, 12));
    expect(found([...hard.slice(0, 5), 'data-driven', 'in active learning'])).toBeNull();
  });
});

describe('what is much', () => {
  test('is travel from 40 percent on, more from 60, and none beyond all of it', () => {
    const share = (percent: number) => `Travel: up to ${percent}%.`;
    expect(severitiesOf(travelHeavy, [39, 40, 59, 60, 100, 101].map(share))).toEqual([
      null,
      'low',
      'low',
      'medium',
      'medium',
      null,
    ]);
    expect(findingOf(travelHeavy, '20-50% travel.')?.severity).toBe('low');
    expect(findingOf(travelHeavy, '# Benefits\n- Travel 50% cheaper.')).toBeNull();
    expect(findingOf(travelHeavy, 'Frequent travel is expected.')?.quotes).toEqual([
      'Frequent travel is expected',
    ]);
  });

  test('is fifteen direct reports', () => {
    const reports = [14, 15].map((count) => `You have ${count} direct reports.`);
    expect(severitiesOf(manyDirectReports, reports).map((each) => each !== null)).toEqual([
      false,
      true,
    ]);
  });

  test('is being on call: the more for one who leads, the less where it is shared or paid', () => {
    const text = 'You will be on call.';
    expect(
      severitiesOf(onCall, [
        { title: 'Head of ML', text },
        { title: 'ML Architect', text },
        { title: 'Head of ML', text: 'You will be on call one week in eight.' },
      ]),
    ).toEqual(['medium', 'low', 'info']);
    expect(findingOf(onCall, 'You will be on call, which is compensated.')?.why).toMatch(
      /how it is shared or paid/,
    );
  });
});

describe('what a text leaves out', () => {
  const leaves = (flag: Flag, title: string, words: number, location: string[] = [], more = '') =>
    findingOf(flag, { title, text: `${idle(words)} ${more}`, location });

  test('is told of 150 words and more', () => {
    const platform = 'Director of ML Platform';
    for (const flag of [noBudget, noReportingLine]) {
      expect(leaves(flag, platform, 149)).toBeNull();
      expect(leaves(flag, platform, 150)?.quotes).toEqual([platform]);
      expect(inGerman(flag, platform, idle(200))).toEqual([]);
    }
    expect(leaves(titleAboveDuties, 'Director', 149)).toBeNull();
    expect(leaves(titleAboveDuties, 'Director', 150)).toMatchObject({
      severity: 'low',
      quotes: ['Director'],
    });
    expect(inGerman(titleAboveDuties, 'Director', idle(200))).toEqual([]);
  });

  test('is, in Ontario, whether there is a vacancy: of 100 words and more, once the law holds', () => {
    const toronto = ['Toronto, ON, Canada'];
    expect(leaves(vacancyNotStated, 'Head', 99, toronto)).toBeNull();
    expect(leaves(vacancyNotStated, 'Head', 100, toronto)?.quotes).toEqual(toronto);
    expect(leaves(vacancyNotStated, 'Head', 100, toronto, 'A new position.')).toBeNull();
    expect(inGerman(vacancyNotStated, 'Head', idle(150), toronto)).toEqual([]);
    const posted = (day: string) =>
      findingOf(vacancyNotStated, { text: idle(100), location: toronto, posted: day });
    expect(posted('2025-12-31')).toBeNull();
    expect(posted('2026-01-02')).not.toBeNull();
    expect(posted('1 day ago')).not.toBeNull();
  });
});

describe('where and when', () => {
  test('an office stands against "remote" in the title, the board’s field or every place', () => {
    const text = 'Work from our office three days a week.';
    const found = (
      scene: { title?: string; location?: string[]; workplace?: 'remote' },
      more = '',
    ) => findingOf(officeAgainstRemote, { ...scene, text: `${text} ${more}` }) !== null;
    expect(found({})).toBe(false);
    expect(found({ workplace: 'remote' })).toBe(true);
    expect(found({ title: 'Head of ML (Remote)' })).toBe(true);
    expect(found({ location: ['Remote US', 'Remote Canada'] })).toBe(true);
    expect(found({ location: ['Remote US', 'Denver, CO'] })).toBe(false);
    expect(found({ workplace: 'remote' }, 'This is hybrid or remote.')).toBe(false);
  });

  test('hours of another place are none at home', () => {
    const found = (text: string, location: string[], title = 'Head of ML') =>
      findingOf(foreignHours, { title, text, location }) !== null;
    const american = 'You work US hours.';
    expect(found(american, ['Berlin, Germany'])).toBe(true);
    for (const home of ['Remote, USA', 'United States', 'Denver, CO'])
      expect([home, found(american, [home])]).toEqual([home, false]);
    expect(found(american, [], 'Head of ML, U.S.')).toBe(false);
    const european = 'Working hours aligned with European time zones.';
    expect(found(european, ['Denver, CO'])).toBe(true);
    for (const home of ['EMEA', 'Remote EU', 'Europe'])
      expect([home, found(european, [home])]).toEqual([home, false]);
    expect(found('You work APAC hours.', ['Denver, CO'])).toBe(true);
    expect(found('You take night shifts.', ['Denver, CO'])).toBe(true);
  });
});
