import type { Money } from './money';

/** One or two sums that belong together. Offsets are UTF-16 into their text. */
export interface PayRange {
  min: Money;
  max: Money | null;
  start: number;
  end: number;
}

const joins =
  /^(?: ?(?:per|a|an|\/) ?(?:year|yr|hour|hr|annum|month|week|day)| gross| annually)? ?[*]{0,2} ?(?:-|–|—|―|−|‑|to|until|bis|through|(?:-|–|and)? ?up to|and|\/|~)? ?[*]{0,2} ?$/i;

/** Puts the two ends of a range together. */
export function toRanges(text: string, sums: readonly Money[]): PayRange[] {
  const candidates: PayRange[] = [];
  for (const money of sums) {
    const last = candidates.at(-1);
    if (last !== undefined) {
      const from = last.max ?? last.min;
      const between = text.slice(last.end, money.start);
      const low = lowEnd(from, money);
      if (isRange(text, last, { ...from, amount: low }, between, money)) {
        if (last.max === null) last.min = { ...from, amount: low };
        last.max = money;
        last.end = money.end;
        continue;
      }
      // "450,000 - 55,000": a slip nobody can mend.
      if (isSlip(last, from, between, money)) {
        candidates.pop();
        continue;
      }
      // "$80k / £65k equivalent": the same sum once more.
      if (/^ ?\/ ?$/.test(between) && from.currency !== money.currency) continue;
    }
    candidates.push({ min: money, max: null, start: money.start, end: money.end });
  }
  return candidates;
}

/** Two full sums joined as a range whose upper end is far below the lower one. */
function isSlip(last: PayRange, from: Money, between: string, to: Money): boolean {
  return (
    last.max === null &&
    /^ ?[-–—] ?$/.test(between) &&
    from.grouped &&
    to.grouped &&
    from.times === to.times &&
    to.amount < from.amount / 2
  );
}

/** "180-240K": what multiplies the upper end holds for both, but in "$500 - $2k". */
function lowEnd(from: Money, to: Money): number {
  const both = from.amount * to.times;
  return from.amount < 1000 && both <= to.amount ? both : from.amount;
}

function isRange(text: string, last: PayRange, from: Money, between: string, to: Money): boolean {
  if (to.amount < from.amount || to.amount > from.amount * 12) return false;
  const mixed = from.currency !== null && to.currency !== null && from.currency !== to.currency;
  if (mixed) return false;
  const reach = text.slice(Math.max(0, last.start - 34), last.start);
  if (/\bup to\b/i.test(reach.slice(-9))) return false;
  // "from $70k for juniors, and up to $75k for seniors"
  const upTo = between.length < 60 && /^[^.;$€£\d]*\bup to ?$/i.test(between);
  const signed = (from.currency !== null || from.dollar) && (to.currency !== null || to.dollar);
  if (upTo) return signed;
  if (!joins.test(between)) return false;
  const word = between.trim().toLowerCase();
  if (word === '') return signed && to.amount > from.amount && between === '';
  if (word === 'and') return /\bbetween\b|\bfrom\b/i.test(reach);
  if (word === '/') return false;
  return true;
}
