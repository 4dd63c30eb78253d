import type { RawPosting } from '../raw-posting';
import type { Reading } from './board';
import type { Lines } from './text';

type Text = string | null | undefined;

/** How a layout finds each field; a way may find nothing, and may throw. */
export interface Ways {
  title(): Text;
  company?(): Text;
  location?(): readonly Text[];
  workplace?(): Text;
  employmentType?(): Text;
  posted?(): Text;
  applicants?(): Text;
  meta?(): Text;
  pay?(): RawPosting['pay'];
  facts?(): readonly Text[];
  around?(): readonly Text[];
  data?(): RawPosting['data'];
  description(): Lines;
}

/** A way's finding; one that fails leaves its field open instead of losing the posting. */
export function attempt<Found>(way: (() => Found) | undefined): Found | undefined {
  try {
    return way?.();
  } catch {
    return undefined;
  }
}

/** The posting that the ways find; without a title and a text the page is still loading. */
export function readingOf(
  board: string,
  url: string,
  id: string | null,
  { title: titled, description, ...others }: Ways,
): Reading {
  const title = attempt(titled);
  const lines = attempt(description);
  if (!title || !lines?.blocks.length) return { state: 'loading' };
  const posting: RawPosting = { board, url, id, title, blocks: lines.blocks };
  for (const [field, way] of Object.entries(others)) {
    const found = attempt<unknown>(way);
    // No empty words: they stand for nothing found.
    const kept = Array.isArray(found) ? [...new Set(found)].filter((one) => one) : found;
    if (kept) Object.assign(posting, { [field]: kept });
  }
  return { state: 'posting', posting, origins: lines.origins };
}
