import type { Board, Reading } from './board';
import { indeedId, indeedMatches } from './indeed';
import { indeedJobsearch } from './indeed-jobsearch';
import { indeedVj } from './indeed-vj';
import { linkedinId, linkedinMatches } from './linkedin';
import { linkedinClassic } from './linkedin-classic';
import { linkedinGuest } from './linkedin-guest';
import { linkedinSdui } from './linkedin-sdui';
import { attempt } from './posting-fields';

/** Newest layout first: several are live at the same addresses. */
const boards: readonly Board[] = [
  linkedinSdui,
  linkedinClassic,
  linkedinGuest,
  indeedVj,
  indeedJobsearch,
];

/** Addresses the content script runs on. */
export const boardMatches: string[] = [...linkedinMatches, ...indeedMatches];

/** The layouts whose pane is on the page. */
function present(document: Document, url: URL): [Board, Element][] {
  return boards.flatMap((board) => {
    const pane = attempt(() => board.pane(document, url));
    return pane ? [[board, pane]] : [];
  });
}

/** What the open page is, by the layout that is in it; the address only says which posting is asked for. */
export function readPage(document: Document, url: URL): Reading {
  const seen = present(document, url).map(
    ([board]): Reading => attempt(() => board.read(document, url)) ?? { state: 'loading' },
  );
  const asked = linkedinId(url) ?? indeedId(url);
  return (
    seen.find(({ state }) => state === 'posting') ??
    seen.find(({ state }) => state !== 'loading') ??
    seen[0] ?? { state: asked ? 'loading' : 'not-a-posting' }
  );
}

/** The node whose changes can mean another posting; null where there is none (yet). */
export function paneOf(document: Document, url: URL): Element | null {
  return present(document, url)[0]?.[1] ?? null;
}
