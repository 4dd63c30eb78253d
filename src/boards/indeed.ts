import type { Reading } from './board';
import { dataOf, type Found, jobPosting } from './page-data';
import { all, attribute, one, real } from './page-dom';
import { readingOf, type Ways } from './posting-fields';
import { wordsOf } from './text';

/** Every country has its own host, many their own words for the paths. */
export const indeedMatches = ['https://*.indeed.com/*'] as const;

/** The posting's id (`jk`) as the address names it: beside a list `vjk`, alone `jk`. */
export function indeedId({ searchParams }: URL): string | null {
  return keyIn(`?jk=${searchParams.get('vjk') ?? searchParams.get('jk') ?? ''}`);
}

export const asksIndeed = (url: URL): boolean => indeedId(url) !== null;

/** The id in a link: the company's has `fromjk`, the apply button's `jk`. */
function keyIn(link: string): string | null {
  return /[?&](?:v|from)?jk=([\da-f]{16})(?![\da-f])/.exec(link)?.[1] ?? null;
}

/** The pane around all layouts where it stands beside a list, else what there is of the posting. 2026-10 */
export function indeedPane(document: Document, layout: string): Element | null {
  const found = one(document, layout);
  return (
    found &&
    (real(found, 'closest').call(found, '#jobsearch-ViewjobPaneWrapper,.jobsearch-JobComponent') ??
      real(found, 'closest').call(found, 'main,body'))
  );
}

/** The reading of `pane`, where the address asks for a posting and the pane's links name one. */
export function indeedReading(
  url: URL,
  pane: Element,
  { text, title }: { text: Element | null; title: string },
  ways: Omit<Ways, 'title'>,
): Reading {
  const document = real(pane, 'ownerDocument');
  const asked = indeedId(url);
  const links = all(pane, '[href*="jk="]').filter(
    (link) => !text || !real(text, 'contains').call(text, link),
  );
  const keys = links.map((link) => keyIn(attribute(link, 'href')));
  const id = keys.find((key) => key) ?? listed() ?? (one(document, '[data-jk]') ? null : asked);
  if (asked && id && asked !== id) return { state: 'stale' };
  if (!id) return { state: 'loading' };
  // Not seen on a saved page: Indeed's words for it in public code.
  if (one(pane, '[class*="expiredHeader"],[data-testid*="xpired"]')) return { state: 'closed' };
  return indeedPosting(url, id, {
    data: () => {
      const stated = statedOn(document, url);
      return stated ? dataOf(stated) : undefined;
    },
    title: () => title,
    ...ways,
  });

  /** The selected card's id. It moves before the pane does: only with the pane's title it counts. */
  function listed(): string | null {
    const card = one(document, '.vjs-highlight [data-jk],[data-jk][aria-pressed="true"]');
    return title && wordsOf(card) === title ? attribute(card, 'data-jk') : null;
  }
}

export function indeedPosting(url: URL, id: string, ways: Ways): Reading {
  return readingOf('indeed', `${url.origin}/viewjob?jk=${id}`, id, ways);
}

/** What the page of one posting states about it; beside a list there is no such data. 2026-10 */
export function statedOn(document: Document, url: URL): Found | undefined {
  return url.searchParams.get('jk') === indeedId(url) ? jobPosting(document) : undefined;
}
