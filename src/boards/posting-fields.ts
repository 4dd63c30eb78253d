import type { RawPosting } from '../raw-posting';
import type { Reading } from './board';
import type { Lines } from './text';

type Text = string | null | undefined;

/** How a field is found: the layout's own way, then ways to make do with where that one fails. */
type Way<Found> = (() => Found) | readonly (() => Found)[];

/** How a layout finds each field; a way may find nothing, and may throw. */
export interface Ways {
  title: Way<Text>;
  company?: Way<Text>;
  pageTitle?(): Text;
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
  description: Way<Lines | null>;
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
  const late: string[] = [];

  function found<Found>(field: string, way: Way<Found>): Found | undefined {
    for (const [at, one] of [way].flat().entries()) {
      const words = attempt(one as () => Found);
      if (!words) continue;
      if (at) late.push(field);
      return words;
    }
    return undefined;
  }

  const withText = (way: () => Lines | null) => () => {
    const lines = way();
    return lines?.blocks.length ? lines : null;
  };
  const title = found('title', titled);
  const lines = found('description', [description].flat().map(withText));
  if (!title || !lines) return { state: 'loading' };
  const posting: RawPosting = { board, url, id, title, blocks: lines.blocks };
  for (const [field, way] of Object.entries(others)) {
    const words = found<unknown>(field, way);
    // No empty words: they stand for nothing found.
    const kept = Array.isArray(words) ? [...new Set(words)].filter((one) => one) : words;
    if (kept) Object.assign(posting, { [field]: kept });
  }
  if (late.length) posting.late = late;
  return { state: 'posting', posting, origins: lines.origins };
}
