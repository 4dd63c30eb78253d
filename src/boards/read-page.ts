import type { Board, Reading } from './board';
import { attempt } from './posting-fields';

/** Whether one of the board's match patterns covers the address. */
export function isAt({ matches }: Board, { hostname, pathname }: URL): boolean {
  return matches.some((match) => {
    const [, host = '', path = ''] = /^\w+:\/\/([^/]+)(\/[^*]*)/.exec(match) ?? [];
    const parent = host.replace(/^\*\./, '');
    const there = host === parent ? hostname === host : `.${hostname}`.endsWith(`.${parent}`);
    return there && pathname.startsWith(path);
  });
}

/** The match patterns of these boards together. */
export function matchesOf(boards: readonly Board[]): string[] {
  return [...new Set(boards.flatMap(({ matches }) => matches))];
}

/** The layouts whose pane is on the page. */
function present(boards: readonly Board[], document: Document, url: URL): [Board, Element][] {
  return boards.flatMap((board) => {
    const pane = attempt(() => board.pane(document, url));
    return pane ? [[board, pane]] : [];
  });
}

/**
 * What the open page is, by the layout that is in it; the address only says which posting is asked
 * for. `boards`: newest layout first, as several are live at the same addresses.
 */
export function readPage(boards: readonly Board[], document: Document, url: URL): Reading {
  const seen = present(boards, document, url).map(
    ([board]): Reading => attempt(() => board.read(document, url)) ?? { state: 'loading' },
  );
  return (
    seen.find(({ state }) => state === 'posting') ??
    seen.find(({ state }) => state !== 'loading') ??
    seen[0] ?? { state: boards.some((board) => board.asks(url)) ? 'loading' : 'not-a-posting' }
  );
}

/** The node whose changes can mean another posting; null where there is none (yet). */
export function paneOf(boards: readonly Board[], document: Document, url: URL): Element | null {
  return present(boards, document, url)[0]?.[1] ?? null;
}
