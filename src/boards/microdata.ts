/** Hooks of schema.org's JobPosting as microdata, the same on every site. 2026-07 */
export const microdata = {
  // A list of postings states each without its text.
  pane: '[itemtype*="schema.org/JobPosting"]:has([itemprop="description"])',
  title: '[itemprop="title"]',
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
  location: ['[itemprop="addressLocality"]', '[itemprop="jobLocation"]'],
  employmentType: '[itemprop="employmentType"]',
  posted: ['[itemprop="datePosted"] @datetime', '[itemprop="datePosted"]'],
  pay: '[itemprop="baseSalary"]',
  text: '[itemprop="description"]',
} as const;
