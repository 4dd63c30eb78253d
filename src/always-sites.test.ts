import { expect, test } from 'vitest';
import { siteName, siteOf, sitesAmong } from './always-sites';

const boards = ['https://jobs.lever.co/*', 'https://*.indeed.com/*'];

test('only single sites that were granted one by one are read by themselves', () => {
  const granted = [
    'https://careers.example.org/*',
    'https://*/*',
    '*://*/*',
    '<all_urls>',
    'https://*.example.net/*',
    'http://plain.example.org/*',
    'https://jobs.lever.co/*',
    'https://*.indeed.com/*',
    'https://a.example.org/*',
    'https://careers.example.org/*',
  ];
  expect(sitesAmong(granted, boards)).toEqual([
    'https://a.example.org/*',
    'https://careers.example.org/*',
  ]);
});

test('only a page that came over a secure line can be asked for', () => {
  expect(siteOf('https://careers.example.org:8443/jobs/1?x=2#y')).toBe(
    'https://careers.example.org/*',
  );
  for (const address of [
    'http://example.org/',
    'chrome://extensions',
    'about:blank',
    '',
    undefined,
  ])
    expect(siteOf(address)).toBeNull();
});

test('a site is called by its host', () => {
  expect(siteName('https://careers.example.org/*')).toBe('careers.example.org');
});
