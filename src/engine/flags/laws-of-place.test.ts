import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load';
import { payLawsFor, regionsOf } from './laws-of-place';
import { postingOf } from './scene';

const regions = (line: string) =>
  regionsOf(line).map(({ country, region }) => `${country}-${region}`);

describe('the state or province of a place line', () => {
  test.each([
    ['Denver, CO', 'US-CO'],
    ['Denver, CO 80202', 'US-CO'],
    ['Denver', 'US-CO'],
    ['Greater Denver Area', 'US-CO'],
    ['Seattle Metropolitan Area', 'US-WA'],
    ['San Francisco Bay Area', 'US-CA'],
    ['Colorado', 'US-CO'],
    ['Washington State', 'US-WA'],
    ['New York State; United States', 'US-NY'],
    ['Washington, DC', 'US-DC'],
    ['Washington, D.C.', 'US-DC'],
    ['Washington DC', 'US-DC'],
    ['Toronto', 'CA-ON'],
    ['Toronto, ON', 'CA-ON'],
    ['Toronto, Canada', 'CA-ON'],
    ['Ontario, Canada', 'CA-ON'],
    ['Vancouver, British Columbia', 'CA-BC'],
    ['Atlanta, Georgia', 'US-GA'],
  ])('%s lies in %s', (line, region) => {
    expect([...new Set(regions(line))]).toEqual([region]);
  });

  test('one line may name several', () => {
    expect(regions('Boston, MA | Chicago, IL')).toEqual(['US-MA', 'US-IL']);
    expect(regions('Boston • Chicago')).toEqual(['US-MA', 'US-IL']);
    expect(regions('Remote (Colorado or elsewhere) – Chicago')).toEqual(['US-IL']);
  });

  test('"CA" is California, beside a Canadian province the country', () => {
    expect(regions('San Diego, CA')).toEqual(['US-CA']);
    expect(new Set(regions('Ottawa, ON, CA'))).toEqual(new Set(['CA-ON']));
  });

  test.each([
    '',
    'Remote',
    'CO',
    'Georgia',
    'Berlin, Germany',
    'Denver Broncos Stadium',
    'Toronto, OH, extra',
    `${'x'.repeat(2000)}, Denver, CO`,
  ])('none is named in: %s', (line) => {
    expect(regions(line).filter((region) => region !== 'US-OH')).toEqual([]);
  });
});

describe('the law about stating pay', () => {
  const knowledge = loadKnowledge();
  const laws = (location: string[], today = '2026-11-21') =>
    payLawsFor({ posting: postingOf({ text: '', location }), knowledge, today });

  test('is that of the place, and names the line it is about', () => {
    const [one] = laws(['Denver, CO']);
    expect(one?.line).toBe('Denver, CO');
    expect([one?.law.country, one?.law.region]).toEqual(['US', 'CO']);
    expect(laws(['Austin, TX'])).toEqual([]);
    expect(laws([])).toEqual([]);
  });

  test('holds from the day it comes into force', () => {
    const effective = laws(['Denver, CO'])[0]?.law.effective ?? '';
    expect(laws(['Denver, CO'], effective)).toHaveLength(1);
    expect(laws(['Denver, CO'], '2000-01-01')).toEqual([]);
  });

  test('of a city holds in that city only', () => {
    const local = knowledge.laws.filter(({ cities, region }) => cities.length > 0 && region);
    for (const { cities, region, country } of local) {
      const general = knowledge.laws.some(
        (law) => law.region === region && law.country === country && law.cities.length === 0,
      );
      if (general || country !== 'US') continue;
      expect(laws([`${cities[0]}, ${region}`])).toHaveLength(1);
      expect(laws([`Nowhere, ${region}`])).toEqual([]);
    }
  });

  test('is asked for once a posting, and again on another day', () => {
    const posting = postingOf({ text: '', location: ['Denver, CO'] });
    const first = payLawsFor({ posting, knowledge, today: '2026-11-21' });
    expect(payLawsFor({ posting, knowledge, today: '2026-11-21' })).toBe(first);
    expect(payLawsFor({ posting, knowledge, today: '2000-01-01' })).toEqual([]);
  });
});
