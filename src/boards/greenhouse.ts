import type { RawPosting } from '../raw-posting';
import { hookBoard, type Known } from './hook-board';
import { assigned, jobPosting, loose } from './page-data';
import { all, around, one } from './page-dom';
import { wordsOf } from './text';

const asked = ({ pathname, searchParams }: URL): string | null =>
  /\/jobs\/(\d+)/.exec(pathname)?.[1] ?? searchParams.get('gh_jid') ?? searchParams.get('token');

type Pay = NonNullable<RawPosting['pay']>[number];

/** The bands in the page: a label, then "$110,000 - $130,000 USD" in pieces. */
const bands = (document: Document): Pay[] =>
  all(document, '.pay-range').map((band) => ({
    text: wordsOf(around(one(band, 'bdi'), 'p') ?? one(band, ':last-child')),
    label: wordsOf(one(band, '.body--medium')),
  }));

/** What the server rendered; gone from pages that were navigated to. 2026-07 */
function data(document: Document): Known {
  const routes = loose(loose(loose(assigned(document, '__remixContext')).state).loaderData);
  const job = loose(
    Object.values(routes)
      .map((route) => loose(route).jobPost)
      .find((post) => post),
  );
  const listed = [job.pay_ranges].flat().map(loose);
  const stated: Pay[] = listed.flatMap(({ title, min, max, currency_type: currency }) =>
    min ? { text: `${min} - ${max} ${currency ?? ''}`, label: String(title ?? '') } : [],
  );
  const shown = bands(document);
  return {
    found: job.title
      ? {
          title: job.title,
          description: [job.introduction, job.content, job.conclusion]
            .filter((part) => part)
            .join('\n'),
          hiringOrganization: job.company_name,
          datePosted: job.published_at,
          jobLocation: job.job_post_location,
        }
      : jobPosting(document),
    over: { pay: shown.length ? shown : stated },
  };
}

/** Greenhouse's own pages since 2024, its European host and its form inside employers' pages. 2026-07 */
export const greenhouse = hookBoard({
  id: 'greenhouse',
  name: 'Greenhouse',
  matches: [
    'https://job-boards.greenhouse.io/*',
    'https://job-boards.eu.greenhouse.io/*',
    'https://boards.greenhouse.io/*',
    'https://boards.eu.greenhouse.io/*',
  ],
  asked,
  pane: 'main.job-post,.job-post-container,#application-form,#app_body',
  title: '.job__title h1',
  location: '.job__location',
  text: '.job__description',
  data,
});

/**
 * Its frames in employers' pages (`gh_jid` in their address), each of one posting:
 * `/embed/job_app?for=acme&token=1`. Lever's, Workable's and Recruitee's widgets have none: they
 * write into the employer's page itself. 2026-10
 */
export const greenhouseFrames = [
  'https://boards.greenhouse.io/embed/job_app*',
  'https://boards.eu.greenhouse.io/embed/job_app*',
  'https://job-boards.greenhouse.io/embed/job_app*',
  'https://job-boards.eu.greenhouse.io/embed/job_app*',
] as const;
