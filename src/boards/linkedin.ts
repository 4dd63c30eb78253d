import type { Reading } from './board';
import { payOf } from './pay-text';
import { isEmploymentType, readingOf, type Ways, workplaceOf } from './posting-fields';

/** Every address where LinkedIn opens postings; country hosts serve the signed-out page. */
export const linkedinMatches = ['https://*.linkedin.com/jobs/*'] as const;

const closed = /no longer accepting applications/i;

/** The posting's id as the address names it. */
export function linkedinId(url: URL): string | null {
  return (
    idIn(url.pathname) ?? /^\d+$/.exec(url.searchParams.get('currentJobId') ?? '')?.[0] ?? null
  );
}

/** The id in a link to a posting: `/jobs/view/4433946496/`, `/jobs/view/lead-at-acme-4433946496`. */
export function idIn(link: string): string | null {
  return /\/jobs\/view\/(?:[^/?]*-)?(\d+)/.exec(link)?.[1] ?? null;
}

/** "London, England · 2 weeks ago · Over 100 applicants": by place, as the words are in the reader's language. */
export function metaOf(line: string): Partial<Record<'place' | 'posted' | 'applicants', string>> {
  const parts = line.split('·').map((part) => part.trim());
  // Without a location the age comes first.
  if (/\d+ \w+ ago$/.test(parts[0] ?? '')) parts.unshift('');
  const [place = '', posted, applicants] = parts;
  return {
    place: place.replace(/ \([^()]*\)$/, ''),
    ...(posted && { posted }),
    ...(applicants && { applicants }),
  };
}

/** What the pills under the title say: pay if any, workplace, employment type. */
export function pillWays(pills: () => readonly string[]): Partial<Ways> {
  const others = () => pills().filter((pill) => !workplaceOf(pill) && !payOf(pill));
  return {
    pay: () => [
      pills()
        .map((pill) => payOf(pill))
        .find((pay) => pay !== null) ?? null,
    ],
    workplace: () =>
      pills()
        .map(workplaceOf)
        .find((workplace) => workplace) ?? null,
    employmentType: () =>
      others().find(isEmploymentType) ?? others().find((pill) => /^[^\d]{3,30}$/.test(pill)),
  };
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
