import { hookBoard } from './hook-board';

/** ZipRecruiter's pane beside a list; its pages of one posting state themselves as data. 2026-04 */
export const ziprecruiter = hookBoard({
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: [
    'https://www.ziprecruiter.com/*',
    'https://www.ziprecruiter.co.uk/*',
    'https://www.ziprecruiter.in/*',
  ],
  asked: ({ searchParams }) => searchParams.get('lk') ?? searchParams.get('jid'),
  pane: '[data-testid="right-pane"]',
  title: 'h2,h1',
  company: 'a[href*="/co/"]',
  location: 'a[href*="/co/"]~div p',
  around: 'p',
  text: 'h2+div',
});
