import { useSyncExternalStore } from 'react';

const views = ['library', 'compare', 'market', 'audit', 'knowledge', 'batch'] as const;
export type ViewName = (typeof views)[number];

/** Where in the dashboard the reader is: a view, and the keys of the postings it is about. */
export interface Route {
  view: ViewName;
  keys: string[];
}

/** The route in an address's fragment: `#compare/KEY/KEY`. Anything unknown is the library. */
export function routeOf(hash: string): Route {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const view = views.find((one) => one === name) ?? 'library';
  const keys = rest.flatMap((part) => {
    try {
      return part === '' ? [] : [decodeURIComponent(part)];
    } catch {
      return [];
    }
  });
  return { view, keys };
}

/** The fragment that leads there. */
export function hashOf(view: ViewName, keys: readonly string[] = []): string {
  return `#${[view, ...keys.map(encodeURIComponent)].join('/')}`;
}

function follow(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The route, kept up to date. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(follow, () => location.hash));
}
