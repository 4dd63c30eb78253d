import type { Posting } from '../posting';
import type { Entry, Kept } from './entry';
import { madeEntry } from './made-entry';

/** A plain kept posting for tests, whole: the `n`th of its board. What matters to a test is given. */
export function madeKept(n: number, of: Partial<Entry> = {}, text: Partial<Posting> = {}): Kept {
  const posting: Posting = {
    board: 'linkedin',
    url: `https://www.linkedin.com/jobs/view/${n}/`,
    id: String(n),
    title: `Director of ML Platform ${n}`,
    company: 'Palisade Maps',
    location: ['Seattle, WA'],
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks: [{ kind: 'paragraph', text: 'Lead the platform.' }],
    ...text,
  };
  const { url, title } = posting;
  return { entry: madeEntry({ key: `linkedin ${n}`, url, title, ...of }), posting };
}
