import type { Sighting } from './sighting';

/** What is different between two sightings of one job, a sentence each; empty: nothing that we look at. */
export function changesBetween(before: Sighting, now: Sighting): string[] {
  const changes: string[] = [];
  if (before.title !== now.title) changes.push(`The title was “${before.title}”.`);
  const pay = payChange(before, now);
  if (pay) changes.push(pay);
  const gone = before.required.filter((one) => !now.required.includes(one));
  const added = now.required.filter((one) => !before.required.includes(one));
  if (gone.length) changes.push(`No longer required: ${gone.join(', ')}.`);
  if (added.length) changes.push(`Newly required: ${added.join(', ')}.`);
  return changes;
}

function payChange({ pay: before }: Sighting, { pay: now }: Sighting): string | null {
  if (!before && !now) return null;
  if (!before) return 'No pay was stated.';
  if (!now) return `Pay was stated: ${bandWords(before)}.`;
  if (before.min === now.min && before.max === now.max && before.currency === now.currency) {
    return null;
  }
  const [was, is] = [middle(before), middle(now)];
  if (before.currency !== now.currency || was === null || is === null || was === is) {
    return `Pay was ${bandWords(before)}.`;
  }
  const by = amount(Math.abs(was - is), now.currency);
  return `Pay was ${by} ${was > is ? 'higher' : 'lower'}: ${bandWords(before)}.`;
}

type Band = NonNullable<Sighting['pay']>;

function middle({ min, max }: Band): number | null {
  if (min === null || max === null) return min ?? max;
  return (min + max) / 2;
}

function bandWords({ min, max, currency }: Band): string {
  if (min !== null && max !== null && min !== max) {
    return `${amount(min, currency)} to ${amount(max, currency)}`;
  }
  if (min === null) return max === null ? 'not said' : `up to ${amount(max, currency)}`;
  return max === null ? `from ${amount(min, currency)}` : amount(min, currency);
}

function amount(value: number, currency: string | null): string {
  const whole = value.toLocaleString('en-US', { maximumFractionDigits: 0 });
  return currency === null ? whole : `${currency} ${whole}`;
}
