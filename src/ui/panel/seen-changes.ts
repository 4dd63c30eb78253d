import { type Required, requiredOf } from '../../library/required-code';
import type { Sighting } from '../../library/sighting';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';
import { perPeriod } from '../parts/money';
import { degreeWords } from './words';

/** What is different between two sightings of one job, a sentence each; empty: nothing that we look at. */
export function changesBetween(before: Sighting, now: Sighting): string[] {
  const changes: string[] = [];
  if (before.title !== now.title) changes.push(say('changes.titleWas', { title: before.title }));
  const pay = payChange(before, now);
  if (pay) changes.push(pay);
  const gone = requiredWords(before.required.filter((one) => !now.required.includes(one)));
  const added = requiredWords(now.required.filter((one) => !before.required.includes(one)));
  if (gone) changes.push(say('changes.noLongerRequired', { things: gone }));
  if (added) changes.push(say('changes.newlyRequired', { things: added }));
  return changes;
}

function requiredWords(codes: string[]): string {
  return listed(codes.map((code) => nameOf(requiredOf(code))).filter((name) => name !== null));
}

/** null: that no degree is needed is not required. */
function nameOf(required: Required): string | null {
  switch (required.kind) {
    case 'years':
      return say('changes.years', { count: required.count });
    case 'leadershipYears':
      return say('changes.leadershipYears', { count: required.count });
    case 'degree':
      return required.degree === 'none'
        ? null
        : say('changes.degree', { degree: degreeWords[required.degree] });
    case 'skill':
      return required.name;
  }
}

function payChange({ pay: before }: Sighting, { pay: now }: Sighting): string | null {
  const [was, is] = [before && bandWords(before), now && bandWords(now)];
  if (!before || !was) return is ? say('changes.payUnstated') : null;
  if (!now || !is) return say('changes.payStated', { pay: was });
  const samePeriod = (before.period ?? now.period) === (now.period ?? before.period);
  const comparable = before.currency === now.currency && samePeriod;
  if (comparable && before.min === now.min && before.max === now.max) return null;
  const [from, to] = [middle(before), middle(now)];
  if (!comparable || from === null || to === null || from === to) {
    return say('changes.payWas', { pay: was });
  }
  const by = amount(Math.abs(from - to), now.currency);
  return say(from > to ? 'changes.payHigher' : 'changes.payLower', { by, pay: was });
}

type Band = NonNullable<Sighting['pay']>;

function middle({ min, max }: Band): number | null {
  if (min === null || max === null) return min ?? max;
  return (min + max) / 2;
}

/** To the last figure, for a change may be small; null: no amount is stated. */
function bandWords({ min, max, currency, period }: Band): string | null {
  const words = amounts(min, max, currency);
  return words && period && period !== 'year' ? perPeriod(words, period) : words;
}

function amounts(min: number | null, max: number | null, currency: string | null): string | null {
  if (min === null)
    return max === null ? null : say('money.upTo', { amount: amount(max, currency) });
  if (max === null) return say('money.from', { amount: amount(min, currency) });
  const least = amount(min, currency);
  return min === max ? least : say('changes.range', { least, most: amount(max, currency) });
}

/** "$20,000", "€187.50"; a figure alone where the page shows no currency. */
function amount(value: number, currency: string | null): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const { locale } = say;
  if (currency === null) return value.toLocaleString(locale, options);
  try {
    return value.toLocaleString(locale, { ...options, style: 'currency', currency });
  } catch {
    // A page can call anything a currency.
    return `${currency} ${value.toLocaleString(locale, options)}`;
  }
}
