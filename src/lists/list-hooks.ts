/** Where a field stands in a card: selectors, of which the first that finds words counts. */
type Hook = readonly string[];

/** How the cards of one board's result lists are found and read. Data only: the script of every list holds them all. */
export interface ListHooks {
  /** The board, as `Board.name` has it. */
  name: string;
  host: RegExp;
  /** Where the board's lists are; absent: on any of its pages. */
  path?: RegExp;
  /** What stands once in each card: the posting's link, or the card itself. */
  link: string;
  /** Around one card, from the link upwards; else the link is all there is. */
  card: string;
  /** The posting's id in one of these attributes of the link or the card; else the words tell cards apart. */
  id: readonly [attribute: string, pattern: RegExp][];
  title: Hook;
  company: Hook;
  place: Hook;
  pay: Hook;
  /** Company and place are the next lines after the title, where no hook finds them. */
  follows?: boolean;
  /** What a click opens the posting on, in the card; else the link itself. */
  opens?: string;
  /** The empty place of a card that is drawn only when it comes into view. `ID` stands for the id. */
  slot?: string;
}

/**
 * Newest sight of each layout: LinkedIn's classic list and guest list 2026-10, its new search 2026-09,
 * Indeed 2026-10, Glassdoor 2026-07, ZipRecruiter 2026-04, Dice and Built In 2025.
 */
export const listHooks: readonly ListHooks[] = [
  {
    name: 'LinkedIn',
    host: /(?:^|\.)linkedin\.com$/,
    path: /^\/jobs\b/,
    // Classic and signed out: the links. New: cards without one, by their key or in the list's column.
    link: 'li a[href*="/jobs/view/"],[data-job-id] a[href*="/jobs/view/"],[data-entity-urn] a[href*="/jobs/view/"],[componentkey^="job-card-component-ref-"],[componentkey="SearchResultsMainContent"] [role="button"][componentkey]',
    card: '[data-occludable-job-id],[data-job-id],[data-entity-urn],[componentkey^="job-card-component-ref-"],[role="button"][componentkey],li',
    id: [
      ['href', /\/jobs\/view\/(?:[^/?]*-)?(\d+)/],
      ['href', /[?&]currentJobId=(\d+)/],
      ['componentkey', /^job-card-component-ref-(\d+)/],
    ],
    title: ['a[href*="/jobs/view/"]:not(:empty)', 'h3', 'p'],
    company: ['.artdeco-entity-lockup__subtitle', 'h4'],
    place: ['.artdeco-entity-lockup__caption', '[class*="search-card__location"]'],
    pay: ['.artdeco-entity-lockup__metadata', '[class*="search-card__salary"]'],
    follows: true,
    slot: '[data-occludable-job-id="ID"]',
  },
  {
    name: 'Indeed',
    host: /(?:^|\.)indeed\.com$/,
    link: 'a[data-jk]',
    card: '[class*="cardOutline"],li',
    id: [['data-jk', /^([\da-f]{16})$/]],
    title: ['a[data-jk] [title]', 'a[data-jk]'],
    company: ['[data-testid="company-name"]', '[class*="companyName"]'],
    place: ['[data-testid="text-location"]', '[class*="companyLocation"]'],
    pay: [
      '[data-testid*="salary-snippet"]',
      '[class*="salary-snippet"]',
      '[class*="estimated-salary"]',
    ],
    follows: true,
  },
  {
    name: 'Glassdoor',
    host: /(?:^|\.)glassdoor\.(?:com?\.)?[a-z]{2,3}$/,
    link: '[data-test="job-title"]',
    card: '[data-test="jobListing"],[data-jobid],li',
    id: [
      ['data-jobid', /^(\d+)$/],
      ['id', /^job-title-(\d+)$/],
    ],
    title: ['[data-test="job-title"]'],
    company: ['[class*="mployerName__"]', '[id^="job-employer-"] span'],
    place: ['[data-test="emp-location"]', '[id^="job-location-"]'],
    pay: ['[data-test="detailSalary"]'],
  },
  {
    name: 'ZipRecruiter',
    host: /(?:^|\.)ziprecruiter\.(?:com|co\.uk|in)$/,
    link: '[id^="job-card-"] h2',
    card: '[id^="job-card-"]',
    id: [['id', /^job-card-([\w-]+)/]],
    title: ['h2'],
    company: ['[data-testid="job-card-company"]', 'a[href*="/co/"]'],
    place: ['p:has(> [data-testid="job-card-location"])', '[data-testid="job-card-location"]'],
    pay: [],
    opens: 'button:has(h2),a:has(h2)',
  },
  {
    name: 'Dice',
    host: /(?:^|\.)dice\.com$/,
    link: '[data-testid="job-search-job-detail-link"]',
    card: '[data-testid="job-search-serp-card"],[role="article"],[role="listitem"]',
    id: [['href', /\/job-detail\/([\w-]+)/]],
    title: ['[data-testid="job-search-job-detail-link"]'],
    company: ['a[href*="/company-profile/"] p', 'a[href*="/company-profile/"]'],
    place: ['[role="main"] p', '[data-testid="job-search-job-detail-link"]~* p'],
    pay: ['#salary-label'],
  },
  {
    name: 'Built In',
    host: /(?:^|\.)builtin\w*\.(?:com|org)$/,
    link: '[data-id="job-card-title"]',
    card: '[data-id="job-card"]',
    id: [['href', /\/job\/(?:.*\/)?(\d+)/]],
    title: ['[data-id="job-card-title"]'],
    company: ['[data-id="company-title"]'],
    place: ['[aria-label="Job locations"]', 'div:has(> .fa-location-dot)+*'],
    pay: [],
  },
];
