import type { PayPeriod, PostedPay } from '../posting';
import type { JobData } from '../raw-posting';
import { payOf } from './pay-text';

/** schema.org data is written by everyone: nothing in it is what it should be. */
type Loose = Record<string, unknown>;

const loose = (value: unknown): Loose =>
  value !== null && typeof value === 'object' ? (value as Loose) : {};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** A text worth showing; '' for none. */
const textOf = (value: unknown): string => {
  const text = typeof value === 'string' ? value.slice(0, 300).replace(/\s+/g, ' ').trim() : '';
  return /^(?:null|undefined|n\/?a|-)$/i.test(text) ? '' : text;
};

const numberOf = (value: unknown): number | null => {
  const number = typeof value === 'string' ? Number(value.replace(/[\s,]/g, '')) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : null;
};

const units: [PayPeriod, RegExp][] = [
  ['year', /^(?:year|annu|yr|pa$)/i],
  ['month', /^month/i],
  ['week', /^week/i],
  ['day', /^da(?:y|ily)/i],
  ['hour', /^h(?:ou)?r/i],
];

/** The pay of `baseSalary`; an `estimatedSalary` is the board's guess and is not looked at. */
export function payOfData(data: JobData | null, home: string | null = null): PostedPay | null {
  const [stated] = listOf(data?.baseSalary);
  // Some write a sentence where an object belongs; an amount alone is of no currency.
  const salary = typeof stated === 'string' ? { value: { value: stated } } : loose(stated);
  const value = typeof salary.value === 'object' ? loose(salary.value) : salary;
  const one = numberOf(value.value);
  const min = numberOf(value.minValue) ?? one;
  const max = numberOf(value.maxValue) ?? one;
  if (min === null && max === null) return payInWords(textOf(value.value), salary, home);
  const unit = textOf(value.unitText) || textOf(salary.unitText);
  const currency = textOf(salary.currency) || textOf(value.currency);
  return {
    text: null,
    min,
    max,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: units.find(([, pattern]) => pattern.test(unit))?.[0] ?? null,
    kind: 'base',
    from: 'structured',
  };
}

/** "£70,000 - £80,000" where a number belongs. */
function payInWords(text: string, salary: Loose, home: string | null): PostedPay | null {
  const currency = textOf(salary.currency);
  const per = textOf(salary.unitText) || textOf(loose(salary.value).unitText);
  const pay = text ? payOf(`${text} ${currency}`.trim(), home, { per }) : null;
  return pay && { ...pay, text, from: 'structured' };
}

/** The places of `jobLocation`, each as "Austin, TX, US". */
export function placesOfData(data: JobData | null): string[] {
  const places = listOf(data?.jobLocation).flatMap((place) => {
    if (typeof place === 'string') return textOf(place) || [];
    const address = loose(place).address;
    if (typeof address === 'string') return textOf(address) || [];
    const { addressLocality, addressRegion, addressCountry } = loose(address);
    const country = textOf(addressCountry) || textOf(loose(addressCountry).name);
    // A region may be a number of some register, and a part of an address the word "null".
    const parts = [textOf(addressLocality), textOf(addressRegion), country]
      .map((part) => part.replace(/(?:\s*,\s*(?:null|undefined))+$/, ''))
      .filter((part) => /\p{L}/u.test(part));
    return [...new Set(parts)].join(', ') || textOf(loose(place).name) || [];
  });
  return [...new Set(places)];
}

export function employmentOfData(data: JobData | null): string | null {
  const named = listOf(data?.employmentType).map(textOf);
  return named.filter((type) => type && type !== 'OTHER').join(', ') || null;
}

export function companyOfData(data: JobData | null): string | null {
  const [organization] = listOf(data?.hiringOrganization);
  return textOf(organization) || textOf(loose(organization).name) || null;
}

/** An ISO date, also where a program wrote its own kind ("Tue Jun 16 2026 17:21:09 GMT+0000 (…)"). */
export function postedOfData(data: JobData | null): string | null {
  const posted = textOf(data?.datePosted);
  const written = /^\w{3} \w{3} \d{1,2} \d{4} [^(]*/.exec(posted)?.[0];
  const time = written ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? posted || null : new Date(time).toISOString();
}

/** Boards write TELECOMMUTE beside an office as well: it is proof of remote work only without one. */
export const isRemoteByData = (data: JobData | null): boolean =>
  /telecommute/i.test(textOf(data?.jobLocationType)) && placesOfData(data).length === 0;
