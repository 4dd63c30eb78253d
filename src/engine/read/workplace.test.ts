import { describe, expect, test } from 'vitest';
import { toBlocks } from '../../normalise/html-blocks';
import { toSentences } from './sentences';
import { findWorkplace } from './workplace';

function read(description: string, { title = 'Director', location = [] as string[] } = {}) {
  const posting = { workplace: null, location, title, blocks: toBlocks(description) };
  return findWorkplace(posting, toSentences(posting))?.workplace ?? null;
}

describe('where the work is done', () => {
  test.each([
    ['This is a fully remote role.', 'remote'],
    ['You may work 100% remotely.', 'remote'],
    ['We are a remote-first company.', 'remote'],
    ['This position can be performed remotely within the US.', 'remote'],
    ['Virtual-first working model.', 'remote'],
    ['This is a hybrid role based in Austin.', 'hybrid'],
    ['Three days a week in the office.', 'hybrid'],
    ['We expect staff to be in one of our offices at least 25% of the time.', 'hybrid'],
    ['You come to the office 2-3 days per week.', 'hybrid'],
    ['We work from our Boston office on Tuesdays and Thursdays.', 'hybrid'],
    ['Zwei Tage in der Woche im Büro.', 'hybrid'],
    ['This role is on-site in Columbus.', 'onsite'],
    ['Work Location: In person', 'onsite'],
    ['You work in our Charlotte office five days a week.', 'onsite'],
    ['Position open to remote: No', 'onsite'],
  ])('%s', (text, workplace) => {
    expect(read(text)).toBe(workplace);
  });

  test.each([
    'You design hybrid cloud architectures.',
    'Experience with remote sensing and remote monitoring.',
    'Resolve critical onsite issues.',
    'Our on-site gym and on-site chef.',
    'Remote or hybrid options are available.',
    'You may work from anywhere for up to 4 weeks a year.',
    'Flexibility to work from home now and then.',
    'Hybrid: if this position is listed as hybrid, you come to the office.',
    'We support in-person, hybrid and remote work.',
    'Interviews are in person.',
    'You will drive site deployment of new clusters, with focus on site readiness.',
  ])('says nothing of it: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('the title and the place tell it too', () => {
    expect(read('', { title: 'Director (Remote, US)' })).toBe('remote');
    expect(read('', { location: ['Remote - United States'] })).toBe('remote');
    expect(read('', { title: 'Director (Remote or Hybrid)' })).toBeNull();
  });

  test('the board’s own field goes before all', () => {
    const posting = { workplace: 'onsite' as const, location: [], title: 'Director (Remote)' };
    expect(findWorkplace(posting, [])?.workplace).toBe('onsite');
  });
});
