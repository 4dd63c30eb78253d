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

const text = (way: (() => Text) | undefined): string | null => attempt(way) || null;

const list = (way: (() => readonly Text[]) | undefined): string[] =>
  [...new Set(attempt(way))].filter((one) => !!one) as string[];

/** The posting that the ways find; without a title and a text the page is still loading. */
export function readingOf(board: string, url: string, id: string | null, ways: Ways): Reading {
  const title = text(ways.title);
  const lines = attempt(ways.description);
  if (!title || !lines?.blocks.length) return { state: 'loading' };
  const posting: RawPosting = {
    board,
    url,
    id,
    title,
    company: text(ways.company),
    location: list(ways.location),
    workplace: text(ways.workplace),
    employmentType: text(ways.employmentType),
    posted: text(ways.posted),
    applicants: text(ways.applicants),
    pay: (attempt(ways.pay) ?? []).filter((pay) => pay.text),
    facts: list(ways.facts),
    around: list(ways.around),
    data: attempt(ways.data) ?? null,
    blocks: lines.blocks,
  };
  return { state: 'posting', posting, origins: lines.origins };
}
