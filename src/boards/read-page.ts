import type { Board, Look } from './board';
import { attempt } from './posting-fields';

const loading = { state: 'loading' } as const;

/** Whether one of the board's match patterns ("https://*.acme.com/jobs/*") covers the address. */
export function isAt({ matches }: Board, { href }: URL): boolean {
  return matches.some((match) => {
    const [scheme, place = ''] = match.slice(0, -1).split('*.') as [string, string?];
    // "*." stands for the host itself as well, and for nothing beyond the host.
    const rest = `.${href.slice(scheme.length)}`;
    const at = rest.indexOf(place && `.${place}`);
    return href.startsWith(scheme) && at >= 0 && rest.lastIndexOf('/', at) < 0;
  });
}

/** The match patterns of these boards together. */
export function matchesOf(boards: readonly Board[]): string[] {
  return [...new Set(boards.flatMap(({ matches }) => matches))];
}

/**
 * What the open page is, by the layout that is in it; the address only says which posting is asked
 * for. `boards`: newest layout first, as several are live at the same addresses.
 */
export function lookAt(boards: readonly Board[], document: Document, url: URL): Look {
  let best: Look | undefined;
  for (const board of boards) {
    const pane = attempt(() => board.pane(document, url));
    if (!pane) continue;
    const reading = attempt(() => board.read(pane, url)) ?? loading;
    if (reading.state === 'posting') return { reading, pane };
    if (!best || (best.reading.state === 'loading' && reading.state !== 'loading'))
      best = { reading, pane };
  }
  if (best) return best;
  const asked = boards.some((board) => board.asks(url));
  return { reading: asked ? loading : { state: 'not-a-posting' }, pane: null };
}
