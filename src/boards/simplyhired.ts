import { hookBoard } from './hook-board';

const id = (name: string) => `[data-testid="viewJob${name}"]`;

/** SimplyHired's page of one posting and its pane beside a list. 2026-07 */
export const simplyhired = hookBoard({
  id: 'simplyhired',
  name: 'SimplyHired',
  matches: [
    'https://www.simplyhired.com/*',
    'https://www.simplyhired.co.uk/*',
    'https://www.simplyhired.ca/*',
  ],
  asked: ({ pathname, searchParams }) =>
    /^\/job\/([\w-]+)/.exec(pathname)?.[1] ?? searchParams.get('job'),
  title: id('Title'),
  company: `${id('CompanyName')}`,
  location: `${id('CompanyLocation')}`,
  employmentType: id('BodyJobDetailsJobType'),
  pay: id('BodyJobCompensation'),
  text: id('BodyJobFullDescriptionContent'),
});
