interface Job {
  id: string;
  title: string;
  company: string;
  place: string;
  /** The role the panel names. */
  role: string;
  /** A line per paragraph; "- " starts a list item. */
  text: string;
}

/** Two postings for one two-pane search. */
export const jobs: readonly [Job, Job] = [
  {
    id: '4100000001',
    title: 'Director, ML Infrastructure',
    company: 'Larkspur Freight',
    place: 'Austin, TX',
    role: 'Director of ML Infrastructure',
    text: `Larkspur plans routes for freight trains.
Responsibilities
- Lead the three teams behind our machine learning infrastructure: GPU clusters, training platform and model serving.
- Plan compute capacity and own the infrastructure budget.
Requirements
- 10+ years in infrastructure engineering and 5+ years managing managers.
- Kubernetes, Terraform and distributed training at scale.
The base salary range is $240,000 - $310,000 per year.`,
  },
  {
    id: '4100000002',
    title: 'Director of Machine Learning Engineering',
    company: 'Tern & Vale Insurance',
    place: 'Chicago, IL',
    role: 'Director of ML Engineering',
    text: `Tern & Vale insures small ships.
Responsibilities
- Lead four teams of machine learning engineers who build fraud, pricing and claims models and ship them to production.
- Set the machine learning roadmap with product leaders; hire, coach and grow engineering managers.
Requirements
- 8+ years building machine learning systems and 4+ years leading machine learning engineers.
- Python, PyTorch or TensorFlow, and experience taking models to production.
The base salary range is $220,000 - $280,000 per year.`,
  },
];

/** LinkedIn's classic search: the address changes at once, the pane a moment later. */
export const twoPanes = {
  address: `https://www.linkedin.com/jobs/search/?currentJobId=${jobs[0].id}&keywords=director`,
  html: `<!doctype html><html lang="en"><head><title>director jobs | LinkedIn</title></head><body>
<ul>${jobs
    .map(
      ({ id, title }, at) =>
        `<li data-occludable-job-id="${id}"><a id="${at ? 'second' : 'first'}" href="/jobs/view/${id}/">${title}</a></li>`,
    )
    .join('')}</ul>
<div class="jobs-search__job-details">${pane(jobs[0])}</div>
<template>${pane(jobs[1])}</template>
<script>
  document.getElementById('second').addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', '/jobs/search/?currentJobId=${jobs[1].id}&keywords=director');
    setTimeout(() => {
      const next = document.querySelector('template').content.cloneNode(true);
      document.querySelector('.jobs-search__job-details').replaceChildren(next);
    }, 400);
  });
</script></body></html>`,
};

/** LinkedIn's feed, whose own scripts lead to a posting without loading a page. */
export const feed = {
  address: 'https://www.linkedin.com/feed/',
  html: `<!doctype html><html lang="en"><head><title>Feed | LinkedIn</title></head><body>
<main><p>Machine learning leaders wanted.</p><button id="jobs">Jobs</button></main>
<template>${pane(jobs[0])}</template>
<script>
  document.getElementById('jobs').addEventListener('click', () => {
    history.pushState({}, '', '/jobs/search/?currentJobId=${jobs[0].id}');
    setTimeout(() => {
      const place = document.createElement('div');
      place.className = 'jobs-search__job-details';
      place.append(document.querySelector('template').content.cloneNode(true));
      document.querySelector('main').replaceChildren(place);
    }, 200);
  });
</script></body></html>`,
};

/** A posting that is none of ours. */
export const nurse = {
  address: 'https://www.linkedin.com/jobs/search/?currentJobId=4100000003',
  html: `<!doctype html><html lang="en"><head><title>nurse jobs | LinkedIn</title></head><body>
<div class="jobs-search__job-details">${pane({
    id: '4100000003',
    title: 'Director of Nursing',
    company: 'Harbour Clinic',
    place: 'Portland, OR',
    role: '',
    text: `Harbour Clinic cares for two thousand patients a month.
Requirements
- Registered nurse with 10+ years of experience and 5+ years leading a ward.
- You will use AI tools for scheduling.`,
  })}</div></body></html>`,
};

export function pane({ id, title, company, place, text }: Job): string {
  return `<div class="jobs-search__job-details--container" aria-label="${title}"><div class="job-view-layout jobs-details">
<div class="job-details-jobs-unified-top-card__company-name"><a href="https://www.linkedin.com/company/${id}/life">${company}</a></div>
<div class="t-24 job-details-jobs-unified-top-card__job-title"><h1 class="t-24 t-bold inline"><a href="/jobs/view/${id}/?trk=x">${title}</a></h1></div>
<div class="job-details-jobs-unified-top-card__primary-description-container"><span dir="ltr"><span class="tvm__text">${place}</span><span class="tvm__text"> · </span><span class="tvm__text">1 week ago</span><span class="tvm__text"> · </span><span class="tvm__text">31 applicants</span></span></div>
<div class="job-details-fit-level-preferences"><button type="button"><span class="tvm__text"><strong>Hybrid</strong></span></button><button type="button"><span class="tvm__text"><strong>Full-time</strong></span></button></div>
<article class="jobs-description__container"><div class="jobs-description__content"><div id="job-details" class="jobs-box__html-content"><h2>About the job</h2><div class="mt4">${markup(text)}</div></div></div></article>
</div></div>`;
}

function markup(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('- ') ? `<ul><li>${line.slice(2)}</li></ul>` : `<p>${line}</p>`,
    )
    .join('');
}
