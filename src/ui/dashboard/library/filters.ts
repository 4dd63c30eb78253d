import Fuse from 'fuse.js';
import type { Entry, Status } from '../../../library/entry';

/** What of the library is shown; null: all. */
export interface Filters {
  text: string;
  status: Status | null;
  role: string | null;
  board: string | null;
  pay: 'stated' | 'below' | 'within' | 'above' | null;
  set: string | null;
}

export const noFilters: Filters = {
  text: '',
  status: null,
  role: null,
  board: null,
  pay: null,
  set: null,
};

/** The text that a search looks through. */
const wordsOf = ({ title, company, location, notes, tags }: Entry) =>
  [title, company ?? '', ...location, notes, ...tags].join('\n').toLowerCase();

/** The entries that pass every filter, in the order they came. */
export function filtered(entries: readonly Entry[], filters: Filters): Entry[] {
  const { status, role, board, pay, set, text } = filters;
  const left = entries.filter(
    (entry) =>
      (status === null || entry.status === status) &&
      (role === null || (entry.judgement.role ?? '') === role) &&
      (board === null || entry.board === board) &&
      (set === null || entry.sets.includes(set)) &&
      (pay === null ||
        (pay === 'stated' ? entry.judgement.posted !== null : entry.judgement.position === pay)),
  );
  return matching(left, text);
}

/** Every word must stand in the entry; where that finds nothing, misspelt words may too. */
function matching(entries: Entry[], text: string): Entry[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  const exact = entries.filter((entry) => {
    const all = wordsOf(entry);
    return words.every((word) => all.includes(word));
  });
  if (exact.length > 0) return exact;
  const fuse = new Fuse(entries, { keys: ['title', 'company', 'tags'], threshold: 0.3 });
  return fuse.search(text.slice(0, 32)).map(({ item }) => item);
}

/** The values that can be chosen in a filter, by how often they stand in the library. */
export function choicesOf(entries: readonly Entry[], of: (entry: Entry) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of of(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}
