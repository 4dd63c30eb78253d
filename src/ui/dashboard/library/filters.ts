import type { Entry, Status } from '../../../library/entry';
import { gapShare } from '../../../library/measures';
import { nearWords } from './near-words';
import { seriousOf } from './serious';

/** What of the library is shown; null: all. */
export interface Filters {
  text: string;
  status: Status | null;
  role: string | null;
  board: string | null;
  pay: 'stated' | 'silent' | 'below' | 'within' | 'above' | null;
  fit: 'half' | 'most' | null;
  flags: 'none' | 'some' | 'serious' | null;
  set: string | null;
}

export const noFilters: Filters = {
  text: '',
  status: null,
  role: null,
  board: null,
  pay: null,
  fit: null,
  flags: null,
  set: null,
};

/** The least share of what is required that a profile meets. */
const fits = { half: 0.5, most: 0.8 };

/** The entries that pass every filter, in the order they came. */
export function filtered(entries: readonly Entry[], filters: Filters): readonly Entry[] {
  const { status, role, board, pay, fit, flags, set, text } = filters;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = (entry: Entry) =>
    (status === null || entry.status === status) &&
    (role === null || (entry.judgement.role ?? '') === role) &&
    (board === null || entry.board === board) &&
    (set === null || entry.sets.includes(set)) &&
    (pay === null || hasPay(entry, pay)) &&
    (fit === null || (gapShare(entry.judgement) ?? -1) >= fits[fit]) &&
    (flags === null || hasFlags(entry, flags));
  if (words.length === 0) return entries.filter(passes);
  const exact = entries.filter(
    (entry) => passes(entry) && words.every((word) => wordsOf(entry).includes(word)),
  );
  if (exact.length > 0) return exact;
  // A word that stands nowhere may be misspelt: then the words it is near to count.
  const meant = words.map((word) =>
    entries.some((entry) => wordsOf(entry).includes(word)) ? [word] : nearWords(word, entries),
  );
  return entries.filter(
    (entry) =>
      passes(entry) && meant.every((near) => near.some((word) => wordsOf(entry).includes(word))),
  );
}

function hasPay({ judgement }: Entry, pay: NonNullable<Filters['pay']>): boolean {
  if (pay === 'stated' || pay === 'silent')
    return (judgement.posted !== null) === (pay === 'stated');
  return judgement.position === pay;
}

function hasFlags(entry: Entry, flags: NonNullable<Filters['flags']>): boolean {
  if (flags === 'serious') return seriousOf(entry) > 0;
  return entry.judgement.flags.length > 0 === (flags === 'some');
}

const texts = new WeakMap<Entry, string>();

/** The text that a search looks through; an entry never changes, it is replaced. */
function wordsOf(entry: Entry): string {
  let text = texts.get(entry);
  if (text === undefined) {
    const { title, company, location, notes, tags, sets } = entry;
    text = [title, company ?? '', ...location, notes, ...tags, ...sets].join('\n').toLowerCase();
    texts.set(entry, text);
  }
  return text;
}

/** The values that can be chosen in a filter, by how often they stand in the library. */
export function choicesOf(entries: readonly Entry[], of: (entry: Entry) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of of(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}
