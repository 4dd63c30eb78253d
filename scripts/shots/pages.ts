import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** A page to stand beside, and what the panel says of it. */
export interface ShotPage {
  name: string;
  address: string;
  html: string;
  /** What the panel's `data-state` becomes. */
  state: string;
}

const at = (id: number) => `https://www.linkedin.com/jobs/view/${id}/`;

interface Job {
  title: string;
  company: string;
  place: string;
  text: string;
  closed?: boolean;
}

/** A posting in the structure a board serves to people who are not signed in. */
function guestPage({ title, company, place, text, closed }: Job): string {
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('- ')) return `<ul><li>${escaped(line.slice(2))}</li></ul>`;
    return `<p>${escaped(line)}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<body><main><section class="top-card-layout">
<h1 class="top-card-layout__title">${escaped(title)}</h1>
<a class="topcard__org-name-link" href="#c">${escaped(company)}</a>
<div class="topcard__flavor-row"><span class="topcard__flavor topcard__flavor--bullet">${escaped(place)}</span></div>
${closed ? '<figure class="closed-job">No longer accepting applications</figure>' : ''}
</section><section class="description"><div class="description__text">
<div class="show-more-less-html__markup">${lines.join('')}</div></div></section></main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One of the project's own postings. */
function written(name: string): Job {
  const path = join(root, 'test', 'postings', `${name}.json`);
  const { title, company, location, description } = JSON.parse(readFileSync(path, 'utf8'));
  return { title, company, place: location, text: description };
}

const lengthy: Job = {
  title:
    'Senior Director, Machine Learning Infrastructure, Distributed Training Platforms and Accelerated Computing Operations (Applied Perception and Personalisation)',
  company: 'Sonderzahlungsverwaltungsgesellschaft for Intercontinental Freight and Warehousing',
  place: 'San Francisco Bay Area and Greater New York City, United States',
  text: `You lead the organisation behind our machine learning infrastructure: GPU clusters, the training platform, feature stores and model serving, with four teams and their managers.
Requirements
- 12+ years of experience in software engineering, distributed systems, high performance computing, platform engineering, capacity planning and the operation of accelerated computing for machine learning at very large scale across several continents, regulatory regimes and business units, including at least 7 years leading managers of managers.
- Expert in Kubernetes, Slurm, Terraform, PyTorch, JAX, DeepSpeed, NVIDIA Triton Inference Server, InfiniBand, CUDA, NCCL, Ray, Spark, Kafka, Airflow, MLflow and Kubeflow.
- Experience with Amazon Web Services, Google Cloud Platform or Microsoft Azure.
- A doctorate in computer science, electrical engineering, mathematics, physics or statistics.
- Ownership of a budget of several hundred million dollars.
Nice to have
- Go, Rust, vLLM, TensorRT, Prometheus and Grafana.
The base salary range is $310,000 - $465,000 per year in California and $275,000 - $410,000 per year in New York, depending on experience.`,
};

/** The panel's states, each as a page of the web that brings it about. */
export function shotPages(): ShotPage[] {
  const insights = (name: string, id: number, html: string) => ({
    name,
    address: at(id),
    html,
    state: 'insights',
  });
  return [
    insights('demo', 4000000001, readFileSync(join(root, 'assets/demo/posting.html'), 'utf8')),
    insights('many-flags', 4000000002, guestPage(written('everything-director-startup'))),
    insights('long-texts', 4000000003, guestPage(lengthy)),
    insights('no-pay', 4000000004, guestPage(written('head-of-mlops-london'))),
    {
      name: 'not-ml-leadership',
      address: at(4000000005),
      html: guestPage(written('director-nursing')),
      state: 'not-ml-leadership',
    },
    {
      name: 'closed',
      address: at(4000000006),
      html: guestPage({ ...written('head-of-mlops-london'), closed: true }),
      state: 'closed',
    },
    {
      name: 'loading',
      address: at(4000000007),
      html: guestPage({ ...written('head-of-mlops-london'), text: '' }),
      state: 'loading',
    },
    {
      name: 'unreadable',
      address: at(4000000007),
      html: guestPage({ ...written('head-of-mlops-london'), text: '' }),
      state: 'unreadable',
    },
    {
      name: 'not-a-posting',
      address: 'https://www.linkedin.com/jobs/collections/',
      html: '<!doctype html><title>Jobs</title><h1>Recommended jobs</h1>',
      state: 'not-a-posting',
    },
    { name: 'no-page', address: 'https://example.org/', html: '<h1>A page</h1>', state: 'no-page' },
  ];
}
