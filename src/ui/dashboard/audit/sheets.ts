import { type Draft, emptyDraft, isBlank, mostText, storedDraft } from './draft';

/** What `storage.local` keeps of the audit, whoever put it there. */
export interface Sheets {
  'audit-draft'?: unknown;
  /** The person's own draft that made way for a selected text. */
  'audit-draft-before'?: unknown;
}

/** A draft that made way, and the sheet that took its place. */
interface Former {
  sheet: string;
  draft: Draft;
}

function storedFormer(stored: unknown): Former | null {
  const { sheet, draft } = (stored ?? {}) as Partial<Record<keyof Former, unknown>>;
  const kept = storedDraft(draft);
  return typeof sheet === 'string' && kept ? { sheet, draft: kept } : null;
}

/** The sheets after a text was selected: it is on a fresh one called `id`, and what was written is kept. */
export function sheetsWith(text: string, before: Sheets, id: string): Sheets {
  const draft = { ...emptyDraft(id), text: text.slice(0, mostText) };
  const last = storedDraft(before['audit-draft']);
  const former = storedFormer(before['audit-draft-before']);
  // A selection that another selection follows can be made again; a draft cannot.
  const own = former && former.sheet === last?.id ? former.draft : last;
  return {
    'audit-draft': draft,
    ...(own && !isBlank(own) && { 'audit-draft-before': { sheet: id, draft: own } }),
  };
}

/** The draft that made way for the sheet called `id`; null: there was none. */
export function formerOf(id: string, { 'audit-draft-before': stored }: Sheets): Draft | null {
  const former = storedFormer(stored);
  return former?.sheet === id ? former.draft : null;
}
