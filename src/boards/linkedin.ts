import type { Reading } from './board';
import { readingOf, type Ways } from './posting-fields';

/** Every address where LinkedIn opens postings; country hosts serve the signed-out page. */
export const linkedinMatches = ['https://*.linkedin.com/jobs/*'] as const;

const closed = /no longer accepting applications/i;

/** The posting's id as the address names it. */
export function linkedinId(url: URL): string | null {
  return (
    idIn(url.pathname) ?? /^\d+$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0] ?? null
  );
}

export const asksLinkedin = (url: URL): boolean => linkedinId(url) !== null;

/** The id in a link to a posting: `/jobs/view/4433946496/`, `/jobs/view/lead-at-acme-4433946496`. */
export function idIn(link: string): string | null {
  return /\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(link)?.[1] ?? null;
}

/** The reading of a pane whose posting has `id`, where the address asks for another or the same. */
export function linkedinReading(url: URL, id: string | null, head: string, ways: Ways): Reading {
  const asked = linkedinId(url);
  if (asked && id && asked !== id) return { state: 'stale' };
  // Without its id, nobody knows whose text it is.
  if (!id) return { state: 'loading' };
  if (closed.test(head)) return { state: 'closed' };
  return readingOf('linkedin', `https://www.linkedin.com/jobs/view/${id}/`, id, ways);
}
