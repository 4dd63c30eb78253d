import { hookBoard } from './hook-board';

const cities = 'nyc,boston,chicago,sf,seattle,la,austin,colorado';

/** Built In's page of one posting, by public code of October 2026; no saved page was found. */
export const builtin = hookBoard({
  id: 'builtin',
  name: 'Built In',
  matches: [
    'https://builtin.com/*',
    ...cities.split(',').map((city) => `https://*.builtin${city}.com/*`),
    'https://*.builtinchicago.org/*',
  ],
  asked: ({ pathname }) => /^\/job\/(?:.*\/)?(\d+)/.exec(pathname)?.[1] ?? null,
  // A list has no such body.
  pane: 'body:has([id^="job-post-body-"])',
  title: 'h1',
  company: 'a[href*="/company/"] h2,a[href*="/company/"]',
  // Not `h1~*`: over a page with thousands of siblings that takes seconds.
  around: ':is(h1+*,h1+*+*,h1+*+*+*) span,[class*="job-info"] span',
  text: '[id^="job-post-body-"]',
});
