import { type Entry, statusSchema } from '../../../library/entry';
import { gapShare, middlePay } from '../../../library/measures';
import { say } from '../../../words/own-say';
import { roleTitle } from '../role-title';

/** By which column the table is sorted. */
export interface Order {
  id: OrderId;
  desc: boolean;
}

/** What each column is sorted by; undefined: unknown. */
const values = {
  title: ({ title }) => title,
  role: ({ judgement }) => roleTitle(judgement.role) ?? undefined,
  pay: ({ judgement }) => middlePay(judgement.posted) ?? undefined,
  fit: ({ judgement }) => gapShare(judgement) ?? undefined,
  flags: ({ judgement }) => judgement.flags.length,
  status: ({ status }) => statusSchema.options.indexOf(status),
  savedAt: ({ savedAt }) => Date.parse(savedAt) || undefined,
} as const satisfies Record<string, (entry: Entry) => string | number | undefined>;

export type OrderId = keyof typeof values;

export const isOrderId = (id: string): id is OrderId => Object.hasOwn(values, id);

const { compare } = new Intl.Collator(say.locale, { numeric: true });

/** The entries in this order; what is unknown stands last, whichever the direction. */
export function inOrder(entries: readonly Entry[], { id, desc }: Order): Entry[] {
  const known: { entry: Entry; value: string | number; rank: number }[] = [];
  const unknown: Entry[] = [];
  const sortedBy: (entry: Entry) => string | number | undefined = values[id];
  const texts = new Set<string>();
  for (const entry of entries) {
    const value = sortedBy(entry);
    if (value === undefined) {
      unknown.push(entry);
      continue;
    }
    if (typeof value === 'string') texts.add(value);
    known.push({ entry, value, rank: 0 });
  }
  const ranks = ranksOf(texts);
  const times = desc ? -1 : 1;
  for (const one of known) {
    one.rank = times * (typeof one.value === 'number' ? one.value : (ranks.get(one.value) ?? 0));
  }
  known.sort((one, other) => one.rank - other.rank);
  return [...known.map(({ entry }) => entry), ...unknown];
}

/** The place of each different text: titles stand many times, and comparing them is dear. */
function ranksOf(texts: ReadonlySet<string>): Map<string, number> {
  return new Map([...texts].sort(compare).map((text, at) => [text, at]));
}
