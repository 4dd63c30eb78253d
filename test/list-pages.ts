import type { ListedCard } from '../src/lists/listed-card';

/** A card as a person sees it. */
export interface DrawnCard extends Omit<ListedCard, 'pay'> {
  company: string;
  place: string;
  pay?: string;
}

/** Result lists in the structure of the boards' own, in words of ours: the layouts that are live. */
export interface ListLayout {
  name: string;
  address: string;
  draw(cards: readonly DrawnCard[]): string;
}

/** Three that lead machine learning, three that do not. */
export const sixCards: readonly DrawnCard[] = [
  { id: '4200000001', title: 'Retail Store Manager', company: 'Quill & Oak', place: 'Leeds' },
  {
    id: '4200000002',
    title: 'Director, ML Infrastructure',
    company: 'Larkspur Freight',
    place: 'Austin, TX (Hybrid)',
    pay: '$140K/yr - $150K/yr',
  },
  { id: '4200000003', title: 'Senior Backend Engineer', company: 'Fennel', place: 'Remote' },
  {
    id: '4200000004',
    title: 'Head of Machine Learning Engineering',
    company: 'Tern & Vale Insurance',
    place: 'Chicago, IL (On-site)',
    pay: '$520K/yr - $610K/yr',
  },
  { id: '4200000005', title: 'Director of MLOps', company: 'Sorrel', place: 'Denver, CO' },
  { id: '4200000006', title: 'Payroll Analyst', company: 'Wren Bank', place: 'Boston, MA' },
];

const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const each = (cards: readonly DrawnCard[], draw: (card: DrawnCard) => string) =>
  cards.map(draw).join('\n');
const hex = (id: string) => id.padStart(16, 'a');

const style = `<style>body{font:14px/1.4 system-ui;margin:0;color-scheme:light dark}
.column{width:420px;height:100vh;overflow:auto}li,article,.card{list-style:none;padding:12px 16px;border-bottom:1px solid #8884}
ul{margin:0;padding:0}ul ul{display:contents}li li{border:0;padding:0}h2,h3,h4,p{margin:0;font:inherit}a{font-weight:600}
.unseen,.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>`;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${style}</head><body><main class="column">${body}</main></body></html>`;

/** Signed in. Rows out of view are empty places. */
export const linkedinClassicList: ListLayout = {
  name: 'LinkedIn, classic',
  address: 'https://www.linkedin.com/jobs/search/?keywords=machine%20learning',
  draw: (cards) =>
    page(
      'jobs | LinkedIn',
      `<ul class="xYzHash">${each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<li id="ember${id}" class="scaffold-layout__list-item" data-occludable-job-id="${id}"><div><div data-job-id="${id}" class="job-card-container"><div class="artdeco-entity-lockup__content">
<div class="artdeco-entity-lockup__title"><a href="/jobs/view/${id}/?trk=x" class="job-card-container__link" aria-label="${text(title)} with verification"><span aria-hidden="true"><strong>${text(title)}</strong></span><span class="unseen">${text(title)} with verification</span></a></div>
<div class="artdeco-entity-lockup__subtitle"><span>${text(company)}</span></div>
<div class="artdeco-entity-lockup__caption"><ul><li><span>${text(place)}</span></li></ul></div>
${pay ? `<div class="artdeco-entity-lockup__metadata"><ul><li><span>${text(pay)} · 401(k) benefit</span></li></ul></div>` : ''}
</div><ul><li>Viewed</li><li>Promoted</li></ul><button aria-label="Dismiss ${text(title)} job"></button></div></div></li>`,
      )}<li data-occludable-job-id="4299999999"></li></ul>`,
    ),
};

/** Signed in, the new search: no link, hashed classes, everything twice. */
const linkedinNewList: ListLayout = {
  name: 'LinkedIn, new search',
  address: 'https://www.linkedin.com/jobs/search-results/?keywords=machine%20learning',
  draw: (cards) =>
    page(
      'Search | LinkedIn',
      `<div componentkey="SearchResultsMainContent" data-testid="lazy-column">${each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<div class="card" role="button" tabindex="0" componentkey="job-card-component-ref-${id}"><div componentkey="job-card-component-ref-${id}"><div><div><span><span class="unseen">${text(title)} (Verified job)</span><span aria-hidden="true">${text(title)}</span></span></div></div></div></div>`.replace(
            /<span><span class="unseen">.*<\/span><\/span>/,
            (words) =>
              `<p>${words.slice(6, -7)}</p><div><p>${text(company)}</p></div><p>${text(place)}</p>${pay ? `<div><p>${text(pay)}</p><p>•</p><p>4 benefits</p></div>` : ''}<div><p>Viewed</p><p>·</p><p><span class="unseen">Posted on March 9, 2026, 11:34 AM</span><span aria-hidden="true">2 weeks ago</span></p></div>`,
          ),
      )}</div>`,
    ),
};

/** Signed out. */
const linkedinGuestList: ListLayout = {
  name: 'LinkedIn, signed out',
  address: 'https://www.linkedin.com/jobs/search?keywords=machine%20learning',
  draw: (cards) =>
    page(
      'jobs | LinkedIn',
      `<ul>${each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<li><div class="base-card" data-entity-urn="urn:li:jobPosting:${id}"><a class="base-card__full-link" href="https://www.linkedin.com/jobs/view/a-job-at-a-company-${id}?position=1"><span class="sr-only">${text(title)}</span></a>
<div class="base-search-card__info"><h3 class="base-search-card__title">${text(title)}</h3><h4 class="base-search-card__subtitle"><a href="https://www.linkedin.com/company/x">${text(company)}</a></h4>
<div><span class="job-search-card__location">${text(place)}</span>${pay ? `<span class="job-search-card__salary-info">${text(pay)}</span>` : ''}<time>1 week ago</time></div></div></div></li>`,
      )}</ul>`,
    ),
};

export const indeedList: ListLayout = {
  name: 'Indeed',
  address: 'https://www.indeed.com/jobs?q=machine+learning',
  draw: (cards) =>
    page(
      'machine learning Jobs | Indeed',
      `<div id="mosaic-provider-jobcards"><ul>${each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<li class="css-1ac2h1w"><div class="cardOutline tapItem result job_${hex(id)}"><div data-testid="slider_item"><table class="mainContentTable mosaic-provider-jobcards-1v69ab7"><tbody><tr><td class="resultContent">
<h2 class="jobTitle mosaic-provider-jobcards-bl7gmb"><a data-jk="${hex(id)}" role="button" target="_blank" href="/rc/clk?jk=${hex(id)}"><span title="${text(title)}">${text(title)}</span></a></h2>
<div class="company_location"><div><style>.css-1h7lukg{color:inherit}</style><span data-testid="company-name">${text(company)}</span></div><div data-testid="text-location">${text(place)}</div></div>
<ul class="metadataContainer">${pay ? `<li data-testid="attribute_snippet_testid salary-snippet-container"><span>${text(pay)}</span></li>` : ''}<li>Health insurance</li></ul></td></tr></tbody></table></div></div></li>`,
      )}<li><div class="cardOutline job_a1b2c3d4e5f67890" aria-hidden="true"><a data-jk="a1b2c3d4e5f67890"><span title="Director of MLOps">Director of MLOps</span></a></div></li></ul></div>`,
    ),
};

const glassdoorList: ListLayout = {
  name: 'Glassdoor',
  address: 'https://www.glassdoor.com/Job/index.htm',
  draw: (cards) =>
    page(
      'Jobs | Glassdoor',
      `<ul>${each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<li data-jobid="${id}" data-test="jobListing"><div id="job-employer-${id}"><span class="EmployerProfile_compactEmployerName__9MGcV">${text(company)}</span><div><span>3.9</span></div></div>
<a data-test="job-title" id="job-title-${id}" target="_blank" href="/job-listing/x?jl=${id}">${text(title)}</a><div data-test="emp-location">${text(place)}</div>${pay ? `<div data-test="detailSalary">${text(pay)}<span> (Employer provided)</span></div>` : ''}<div>10d</div></li>`,
      )}</ul>`,
    ),
};

/** Each card stands there twice, for wide and for narrow windows. */
const ziprecruiterList: ListLayout = {
  name: 'ZipRecruiter',
  address: 'https://www.ziprecruiter.com/jobs-search?search=machine+learning',
  draw: (cards) =>
    page(
      'Jobs | ZipRecruiter',
      each(cards, ({ id, title, company, place, pay }) =>
        ['', ' hidden']
          .map(
            (hidden) =>
              `<div${hidden}><article id="job-card-${id}"><a data-testid="job-card-company" href="/co/x/Jobs">${text(company)}</a><button type="button" aria-label="View ${text(title)}"><h2>${text(title)}</h2></button><p><a data-testid="job-card-location" href="/jobs-search?location=x">${text(place)}</a></p>${pay ? `<p>${text(pay)}</p>` : ''}</article></div>`,
          )
          .join(''),
      ),
    ),
};

const diceList: ListLayout = {
  name: 'Dice',
  address: 'https://www.dice.com/jobs/q-machine-learning-jobs',
  draw: (cards) =>
    page(
      'Jobs | Dice',
      each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<div role="listitem"><div data-testid="job-search-serp-card" role="article"><a href="/company-profile/x"><p>${text(company)}</p></a><div role="main"><a data-testid="job-search-job-detail-link" href="https://www.dice.com/job-detail/${id}" target="_blank">${text(title)}</a><div><p>${text(place)}</p><p>•</p><p>Today</p></div><p>What the work is about.</p>${pay ? `<p id="salary-label">${text(pay)}</p>` : ''}</div></div></div>`,
      ),
    ),
};

const builtinList: ListLayout = {
  name: 'Built In',
  address: 'https://builtin.com/jobs',
  draw: (cards) =>
    page(
      'Jobs | Built In',
      each(
        cards,
        ({ id, title, company, place, pay }) =>
          `<div id="job-card-${id}" data-id="job-card" class="card"><a data-id="company-title" href="/company/x"><span>${text(company)}</span></a><h2><a data-id="job-card-title" href="/job/a-job/${id}" target="_blank">${text(title)}</a></h2><div><span>An Hour Ago</span></div><div><div><i class="fa-regular fa-location-dot"></i></div><div><span aria-label="Job locations">${text(place)}</span></div></div>${pay ? `<div><span>${text(pay)}</span></div>` : ''}<div>Mid level</div></div>`,
      ),
    ),
};

export const listLayouts: readonly ListLayout[] = [
  linkedinClassicList,
  linkedinNewList,
  linkedinGuestList,
  indeedList,
  glassdoorList,
  ziprecruiterList,
  diceList,
  builtinList,
];
