import type { Month } from '../../profile/person';

/** How the months begin in the languages we speak, without accents. */
const names = [
  /^(?:jan|ene)/,
  /^fe[bv]/,
  /^(?:mar|mrz)/,
  /^a[bpv]r/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^a(?:ug|ou|go)/,
  /^se[pt]/,
  /^(?:o[ck]t|out)/,
  /^nov/,
  /^d(?:e[cz]|ic)/,
];

/**
 * A month as people type it: "2019", "03/2019", "3.2019", "2019-03", "Mar 2019", "März 2019",
 * "set. de 2019", "2019年3月".
 * null: nothing typed; undefined: no month.
 */
export function readMonth(typed: string): Month | null | undefined {
  const plain = typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,/\s年月-]+/g, ' ')
    .replace(/ de(?= |$)/g, '')
    .trim();
  if (plain === '') return null;
  const year = /(?:^| )((?:19|20)\d{2})(?: |$)/.exec(plain)?.[1];
  if (year === undefined) return undefined;
  const rest = plain.replace(year, '').trim();
  if (rest === '') return year;
  const number = /^\d{1,2}$/.test(rest) ? Number(rest) : monthNamed(rest);
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : undefined;
}

function monthNamed(words: string): number {
  return /^[a-z]{3,10}$/.test(words) ? names.findIndex((name) => name.test(words)) + 1 : 0;
}

const now =
  /^(?:now|present|today|current|heute|jetzt|maintenant|aujourd['’]hui|présent|ahora|hoy|actualidad|agora|hoje|atual|現在)$/;

/** The same, where something can go on to this day: "now", "present", "today", "heute". */
export function readMonthOrNow(typed: string): Month | 'now' | null | undefined {
  const words = typed.trim().toLowerCase();
  return now.test(words) ? 'now' : readMonth(typed);
}
