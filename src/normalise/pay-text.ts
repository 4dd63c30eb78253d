import type { PayPeriod, PostedPay } from '../posting';

const periods: [PayPeriod, RegExp][] = [
  ['hour', /\b(?:hr|hours?|hourly|heure|horas?|ora|stunde|uur|godz\w*|timme|time)\b|時給/],
  ['day', /\b(?:day|jour|d[ií]a|giorno|tag|dag|daily)\b/],
  ['week', /\b(?:wk|week|weekly|semaine|semana|settimana|woche)\b/],
  ['month', /\b(?:mo|month|monthly|mois|m[eê]s|mese|monat|maand|mies\w*|m[aå]nad)\b|月給/],
  [
    'year',
    /\b(?:yr|year|yearly|annum|annual\w*|p\.?a|an|année|a[nñ]o|anno|jahr|jaar|rok|år)\b|年収/,
  ],
];

/** Signs as LinkedIn and Indeed write them, the longer before those they end with. */
const signs: [string, RegExp][] = [
  ['CAD', /\bCA?\$/],
  ['AUD', /\bAU?\$/],
  ['NZD', /\bNZ\$/],
  ['SGD', /\bS(?:G)?\$/],
  ['HKD', /\bHK\$/],
  ['MXN', /\bMX\$/],
  ['BRL', /\bR\$/],
  ['USD', /\bUS\$/],
  ['GBP', /£/],
  ['EUR', /€/],
  ['INR', /₹/],
  ['JPY', /¥|円/],
  ['ILS', /₪/],
  ['PLN', /zł/],
];

const codes =
  /(?:^|[^A-Z])(AED|ARS|AUD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KES|KRW|MXN|MYR|NGN|NOK|NZD|PEN|PHP|PKR|PLN|QAR|RON|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD|VND|ZAR)(?![A-Z])/;

const amounts = /\d(?:[\d.,'’]|[  \u202f](?=\d{3}(?!\d)))*(?:\s?([kKmM])(?![a-zA-Z]))?/g;

/** What a plain "$" or "kr" means where the page is. */
type Home = string | null;

/**
 * A board's own short pay text: "$95/hr - $135/hr", "90K GBP/yr", "Up to £80,000 a year".
 * `element`: what else is known where it stands in an element for pay. null: the text states no pay.
 */
export function payOf(
  text: string,
  home: Home,
  element?: { label?: string; per?: string },
): PostedPay | null {
  const currency = currencyOf(text, home);
  const { label, per = '' } = element ?? {};
  const lower = `${text} ${per} ${label ?? ''}`.toLowerCase();
  const period = periods.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
  // A benefit, a count or a code is no pay.
  // "(Glassdoor est.)": what the board guesses is not what the employer pays.
  if (/\best(?:\.|imate)/i.test(text)) return null;
  const known =
    element || (period && /\d\s?k\b/i.test(text)) || currency || /\/(?:yr|hr|mo|wk)\b/.test(text);
  if (text.length > 120 || !known) return null;
  const found = [...text.replace(/\b40[13]\s?\(?k\b\)?/gi, '').matchAll(amounts)].slice(0, 2);
  const [first, second] = found.map(([all, unit]) => amountOf(all, unit));
  if (first === undefined) return null;
  let min: number | null = first;
  let max: number | null = second ?? first;
  // "90 - 100K": the unit stands once.
  if (second && first < 1000 && !found[0]?.[1] && found[1]?.[1])
    min = amountOf(`${first}`, found[1][1]);
  if (second === undefined) {
    if (/\b(?:up to|max\w*|bis|jusqu|hasta|at[ée]|fino a|tot|do)\b/.test(lower)) min = null;
    else if (/\b(?:from|starting|min\w*|ab|partir|desde|da|vanaf|od)\b|\+/.test(lower)) max = null;
  }
  const kind = /\bbase\b/.test(lower)
    ? 'base'
    : /\b(?:ote|total)\b/.test(lower)
      ? 'total'
      : 'unknown';
  return {
    text,
    min,
    max,
    currency,
    period: period ?? (isYearly(text, first, currency) ? 'year' : null),
    kind,
    from: 'page',
    ...(label && { where: label }),
  };
}

/** Without a word of time: thousands in these currencies are what nobody earns in less than a year. */
function isYearly(text: string, amount: number, currency: string | null): boolean {
  const hard = currency === null || /^(?:USD|GBP|EUR|CAD|AUD|NZD|CHF|SGD)$/.test(currency);
  return hard && (amount >= 20_000 || (/\d\s?k\b/i.test(text) && amount >= 15_000));
}

function currencyOf(text: string, home: Home): string | null {
  const code = codes.exec(text)?.[1];
  if (code) return code;
  for (const [currency, sign] of signs) if (sign.test(text)) return currency;
  return /\$/.test(text) ? (home ?? 'USD') : /\bkr\b/.test(text) ? (home ?? null) : null;
}

/** "60.000", "60,000.50", "10,00,000", "62.10", "140" and K: one number. */
function amountOf(text: string, unit = ''): number {
  const digits = text.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const [, whole = digits, rest = ''] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  const number = Number(`${whole.replace(/\D/g, '')}.${rest}`);
  return number * (unit ? (/k/i.test(unit) ? 1e3 : 1e6) : 1);
}
