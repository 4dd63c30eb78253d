import type { TabView } from '../use-tab';

/** A field that may be wrong or missing. */
export type Doubt = 'title' | 'company' | 'description';

/** What may be wrong with the reading; empty: the page is as we know it. */
export function doubtsOf(view: TabView): Doubt[] {
  if (view.state === 'unreadable') return ['title', 'description'];
  if (view.state !== 'posting') return [];
  // Of a page on a site that is no board's nothing is known that could be different.
  if (/^(?:page|site)$/.test(view.posting.board)) return [];
  const late = (view.late ?? []).filter(isDoubt);
  return view.posting.company === null ? [...new Set<Doubt>([...late, 'company'])] : late;
}

function isDoubt(field: string): field is Doubt {
  return field === 'title' || field === 'company' || field === 'description';
}
