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

  test.each([
    ['Director, on-site', 'onsite'],
    ['Director, onsite', 'onsite'],
    ['Director (in-person)', 'onsite'],
    ['Director (in person)', 'onsite'],
    ['Director, work from home', 'remote'],
    ['Director, home-based', 'remote'],
    ['Director, home based', 'remote'],
    ['Director, hybrid', 'hybrid'],
    ['Director (on-site or remote)', null],
    ['Director, remote-friendly', null],
    ['Director of on-premise hosting', null],
  ])('of a title: %s', (title, workplace) => {
    expect(read('', { title })).toBe(workplace);
    expect(read('', { location: [title] })).toBe(workplace);
  });

  test('the title goes before the place, the place before what the text says of an office', () => {
    const location = ['Remote'];
    expect(read('', { title: 'Director (hybrid)', location })).toBe('hybrid');
    expect(read('This role is on-site in Columbus.', { location })).toBe('remote');
    expect(read('This is a hybrid role based in Austin.', { location })).toBe('hybrid');
    expect(read('This is a hybrid role based in Austin.', { title: '' })).toBe('hybrid');
  });

  test('a heading that names a workplace is no title', () => {
    expect(read('Remote stipend', { title: '' })).toBeNull();
  });

  test('several sentences: hybrid goes before remote, remote before on-site', () => {
    const [hybrid, remote, onsite] = [
      'This is a hybrid role.',
      'This is a fully remote role.',
      'This role is on-site in Columbus.',
    ];
    expect(read(`${onsite} ${remote}`)).toBe('remote');
    expect(read(`${remote} ${onsite}`)).toBe('remote');
    expect(read(`${remote} ${hybrid}`)).toBe('hybrid');
    expect(read(`${onsite} ${hybrid}`)).toBe('hybrid');
  });

  test('the firm’s customers have their own places of work', () => {
    const line = 'Our clients work fully remote.';
    expect(read(`About us\n${line}`)).toBeNull();
    expect(read(`About us\nWe work fully remote.`)).toBe('remote');
    expect(read(line)).toBe('remote');
  });

  test('what is told is quoted: the field, the title, the place or the sentence', () => {
    const quote = (description: string, title = 'Director', location: string[] = []) => {
      const posting = { workplace: null, location, title, blocks: toBlocks(description) };
      return findWorkplace(posting, toSentences(posting))?.evidence;
    };
    const far = 'and there is much more to say of all that we do here '.repeat(5);
    expect(quote('', 'Director (Remote)')?.quote).toBe('Director (Remote)');
    expect(quote('', 'Director', ['Remote', 'Ohio'])).toEqual({
      quote: 'Remote | Ohio',
      span: null,
    });
    expect(quote(`So it is ${far}and this is a fully remote role ${far}now`)?.quote).toMatch(
      /fully remote role and there.*of all/,
    );
    const field = { workplace: 'remote' as const, location: [], title: '' };
    expect(findWorkplace(field, [])?.evidence).toEqual({ quote: 'remote', span: null });
  });

  test('words that leave it open count near what they are said of', () => {
    const far = 'and there is much more to say of all that we do here ';
    expect(read(`A fully remote role ${far}${far}if the role is closed`)).toBe('remote');
    expect(read('A fully remote role if the role is closed')).toBeNull();
    expect(read(`If the role is closed ${far}${far}it is a fully remote role`)).toBe('remote');
    expect(read('We have the flexibility: each of us may be working from home')).toBeNull();
    expect(read('We have the flexibility to come in 2 days a week from the office')).toBe('hybrid');
  });

  test('the board’s own field goes before all', () => {
    const posting = { workplace: 'onsite' as const, location: [], title: 'Director (Remote)' };
    expect(findWorkplace(posting, [])?.workplace).toBe('onsite');
  });
});
