import { hookBoard, type Known } from './hook-board';
import { assigned, type Found, jobPosting, loose } from './page-data';

const asked = ({ pathname }: URL): string | null =>
  /^\/[^/]+\/([\da-f]{8}-[\da-f-]{27})/.exec(pathname)?.[1] ?? null;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** "FullTime" as people write it. */
const spaced = (word: string): string => word.replace(/\B[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

/** The page's own data holds all, on both tabs; it stays when the reader goes on to another posting. */
function data(document: Document, url: URL): Known {
  const { posting, organization, jobBoard } = assigned(document, '__appData');
  const job = loose(posting);
  // TELECOMMUTE stands in the data of hybrid jobs as well: `workplaceType` is what the employer chose.
  const { jobLocationType: _, ...linked } = loose(job.linkedData ?? jobPosting(document)) as Found;
  if (!posting)
    return {
      found: linked.title ? linked : null,
      // Served for one posting, and there is none. Not seen on a saved page: those that are open have
      // `jobBoard: null`, and the list has no such id in its address. 2026-11
      closed: posting === null && jobBoard === null && !!organization && !!asked(url),
    };
  if (job.id !== asked(url)) return { found: null };
  const salary = [job.summaryComponents].flat().map(loose);
  const per = salary.find((part) => part.compensationType === 'Salary')?.interval;
  const places = [job.locationName, job.secondaryLocationNames].flat().map(text);
  return {
    found: {
      ...linked,
      title: job.title,
      description: job.descriptionHtml ?? linked.description,
      hiringOrganization: loose(organization).name,
      datePosted: job.publishedDate ?? linked.datePosted,
    },
    over: {
      location: places.filter((place) => place),
      workplace: text(job.workplaceType),
      employmentType: spaced(text(job.employmentType)),
      pay: [{ text: text(job.compensationTierSummary), per: text(per) }].filter((pay) => pay.text),
    },
  };
}

/** Ashby's pages, both tabs. No saved page shows the overview tab's text: its hook is from public code. 2026-07 */
export const ashby = hookBoard({
  id: 'ashby',
  name: 'Ashby',
  matches: ['https://jobs.ashbyhq.com/*'],
  asked,
  title: '.ashby-job-posting-heading',
  around: '.ashby-job-posting-left-pane p',
  text: '[class*="_descriptionText"]',
  data,
});

/** Its frames in employers' pages (`ashby_jid` in their address), each of one posting: `/acme/<id>?embed=js`. 2026-10 */
export const ashbyFrames = ['https://jobs.ashbyhq.com/*embed=js*'] as const;
