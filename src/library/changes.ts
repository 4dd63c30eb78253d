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
  const samePeriod = (before.period ?? now.period) === (now.period ?? before.period);
  const comparable = before.currency === now.currency && samePeriod;
  if (comparable && before.min === now.min && before.max === now.max) return null;
  const [was, is] = [middle(before), middle(now)];
  if (!comparable || was === null || is === null || was === is) {
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

function bandWords({ min, max, currency, period }: Band): string {
  const each = period && period !== 'year' ? ` ${period === 'hour' ? 'an' : 'a'} ${period}` : '';
  if (min !== null && max !== null && min !== max) {
    return `${amount(min, currency)} to ${amount(max, currency)}${each}`;
  }
  if (min === null) return max === null ? 'not said' : `up to ${amount(max, currency)}${each}`;
  return max === null ? `from ${amount(min, currency)}${each}` : `${amount(min, currency)}${each}`;
}

/** "$20,000", "€187.50"; a figure alone where the page shows no currency. */
function amount(value: number, currency: string | null): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null) return value.toLocaleString('en-US', options);
  try {
    return value.toLocaleString('en-US', { ...options, style: 'currency', currency });
  } catch {
    // A page can call anything a currency.
    return `${currency} ${value.toLocaleString('en-US', options)}`;
  }
}
