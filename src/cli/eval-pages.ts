import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../boards/board';
import { readAnyPage } from '../boards/registry';
import { normalisePosting } from '../normalise/normalise-posting';
import type { PostedPay, Posting } from '../posting';
import { openSavedPage } from './dom';
import type { Evaluate } from './evaluation';

/** One record of a folder of saved pages: what a person reads on the page. */
export interface ExpectedPage {
  file: string;
  url: string;
  board: string;
  state: string;
  title?: string;
  company?: string | null;
  location?: string | null;
  workplace?: string | null;
  employmentType?: string | null;
  postedPay?: Pick<PostedPay, 'text' | 'min' | 'max' | 'currency' | 'period'> | null;
  datePosted?: string | null;
  applicants?: string | null;
  descriptionStart?: string;
  descriptionEnd?: string;
  descriptionChars?: number;
  must_not_contain?: string[];
  alsoAccept?: Partial<Record<string, unknown[]>>;
}

/** White space, no-break spaces too, as single spaces. */
const folded = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? null)).replace(/\s+/g, ' ').trim();

/** The fields of `reading` that differ from what a person reads, each as "field: seen, not expected". */
export function differences(expected: ExpectedPage, reading: Reading): string[] {
  const also = expected.alsoAccept ?? {};
  const wrong: string[] = [];
  const check = (field: string, seen: unknown, right: unknown) => {
    const accepted = [right, ...(also[field] ?? [])].map(folded);
    if (!accepted.includes(folded(seen)))
      wrong.push(
        `${field}: ${folded(seen).slice(0, 90)}, not ${accepted.join(' or ').slice(0, 90)}`,
      );
  };
  check('state', reading.state, expected.state);
  if (reading.state !== 'posting' || expected.state !== 'posting') return wrong;
  const posting = normalisePosting(reading.posting);
  check('title', posting.title, expected.title);
  check('company', posting.company, expected.company);
  // Several places: as a list, or on one line as the page joins them.
  const { location } = posting;
  const joined = [' | ', '; ', ' • '].map((mark) => location.join(mark));
  const places = [expected.location, ...(also.location ?? [])].map(folded);
  if (
    ![location.length ? location : null, ...joined].map(folded).some((one) => places.includes(one))
  )
    check('location', location.join(' | ') || null, expected.location);
  for (const field of ['workplace', 'employmentType', 'applicants'] as const)
    check(field, posting[field], expected[field]);
  check('datePosted', posting.posted, expected.datePosted);
  const pay = payOf(posting);
  const right = expected.postedPay ?? null;
  if (pay && right)
    for (const part of ['text', 'min', 'max', 'currency', 'period'] as const)
      check(`postedPay.${part}`, pay[part], right[part]);
  else check('postedPay', pay, right);
  const text = folded(posting.blocks.map((block) => block.text).join(' '));
  const starts = [expected.descriptionStart, ...(also.descriptionStart ?? [])].map(folded);
  if (!starts.some((start) => text.startsWith(start)))
    wrong.push(`descriptionStart: ${text.slice(0, 60)}`);
  const ends = [expected.descriptionEnd, ...(also.descriptionEnd ?? [])].map(folded);
  if (!ends.some((end) => text.endsWith(end))) wrong.push(`descriptionEnd: ${text.slice(-60)}`);
  const chars = expected.descriptionChars ?? text.length;
  if (Math.abs(text.length - chars) > 0.02 * chars)
    wrong.push(`descriptionChars: ${text.length}, not ${chars}`);
  const all = folded(JSON.stringify(posting));
  for (const foreign of expected.must_not_contain ?? [])
    if (text.includes(folded(foreign)) || all.includes(folded(foreign)))
      wrong.push(`contains "${foreign}"`);
  return wrong;
}

const payOf = ({ pay: [pay] }: Posting) => pay ?? null;

/** Reads every page of `sharedDir`/pages; `wrong` counts those that were not read as a person reads them. */
export const evalPages: Evaluate = async (sharedDir) => {
  const folder = join(sharedDir, 'pages');
  if (!existsSync(join(folder, 'expected.json')))
    return { text: 'Pages: skipped, there are no saved pages.', wrong: 0 };
  const pages: ExpectedPage[] = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const rows: string[] = [];
  let wrong = 0;
  let right = 0;
  for (const page of pages) {
    const { file, url } = page;
    const differing = differences(
      page,
      readAnyPage(openSavedPage(join(folder, file), url), new URL(url)),
    );
    if (differing.length) wrong++;
    else right++;
    const [first = ''] = differing;
    const verdict = first.startsWith('state') ? 'wrong state' : 'wrong field';
    rows.push(`${file}  ${differing.length ? `${verdict}: ${differing.join('; ')}` : 'right'}`);
  }
  rows.push(`Pages: ${right} of ${right + wrong} right.`);
  return { text: rows.join('\n'), wrong };
};
