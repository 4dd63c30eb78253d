import type { Block, Posting } from '../../../posting';

/** A posting that is being written, or was pasted: what the person sees in the fields. */
export interface Draft {
  /** Stays the same while one draft is edited, so that saving it again replaces it. */
  id: string;
  title: string;
  company: string;
  /** Places with semicolons between. */
  location: string;
  /** Plain text; "# " begins a heading, "- " an item. */
  text: string;
}

/** Longer texts (UTF-16 units) are cut: no posting is. */
export const mostText = 100_000;

/** A fresh sheet; `id` tells it from the one before. */
export function emptyDraft(id: string): Draft {
  return { id, title: '', company: '', location: '', text: '' };
}

/** Nothing was written yet. */
export function isBlank({ title, company, location, text }: Draft): boolean {
  return [title, company, location, text].every((words) => words.trim() === '');
}

/** The draft in what was stored; null where that is none. */
export function storedDraft(stored: unknown): Draft | null {
  const fields = (stored ?? {}) as Partial<Record<keyof Draft, unknown>>;
  const { id, title, company, location, text } = fields;
  if (typeof id !== 'string' || id === '') return null;
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id,
    title: words(title),
    company: words(company),
    location: words(location),
    text: words(text).slice(0, mostText),
  };
}

/** What the engine judges; `blocks`: the text as it was read. */
export function postingOfDraft(draft: Draft, blocks: Block[]): Posting {
  return {
    board: 'pasted',
    url: '',
    id: draft.id,
    title: draft.title.trim(),
    company: draft.company.trim() || null,
    location: placesOf(draft.location),
    workplace: null,
    employmentType: null,
    posted: null,
    applicants: null,
    pay: [],
    blocks,
  };
}

function placesOf(typed: string): string[] {
  return typed
    .split(';')
    .map((place) => place.trim())
    .filter(Boolean);
}
