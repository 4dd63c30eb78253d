/** An amount of money as it stands in a text. Offsets are UTF-16 into that text. */
export interface Money {
  amount: number;
  /** ISO 4217; null: no sign of one beside the number. */
  currency: string | null;
  /** A bare "$", which several countries use. */
  dollar: boolean;
  /** "k" or "lakh": how the number was multiplied; 1 where it was not. */
  times: number;
  /** Digits are grouped or multiplied: looks like an amount even without a currency. */
  grouped: boolean;
  /** "125k+" */
  plus: boolean;
  start: number;
  end: number;
}

const signs: Record<string, string> = {
  us$: 'USD',
  usa$: 'USD',
  usd: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  cdn$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  hkd: 'HKD',
  r$: 'BRL',
  brl: 'BRL',
  mx$: 'MXN',
  mxn: 'MXN',
  '£': 'GBP',
  gbp: 'GBP',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  '¥': 'JPY',
  jpy: 'JPY',
  chf: 'CHF',
  pln: 'PLN',
  zł: 'PLN',
  zl: 'PLN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  czk: 'CZK',
  ron: 'RON',
  huf: 'HUF',
  ils: 'ILS',
  '₪': 'ILS',
  aed: 'AED',
  sar: 'SAR',
  zar: 'ZAR',
  php: 'PHP',
  '₱': 'PHP',
  krw: 'KRW',
  '₩': 'KRW',
  cny: 'CNY',
  rmb: 'CNY',
  try: 'TRY',
  '₺': 'TRY',
  uah: 'UAH',
  '₴': 'UAH',
  twd: 'TWD',
};

const codes =
  'USD|CAD|AUD|NZD|SGD|HKD|BRL|MXN|GBP|EUR|INR|JPY|CHF|PLN|SEK|NOK|DKK|CZK|RON|HUF|ILS|AED|SAR|ZAR|PHP|KRW|CNY|RMB|TRY|UAH|TWD';

const before = `(?:(?:${codes})[ :]?(?:[A-Z]{0,2}\\$|[£€₹])?|(?:USA|US|CA|CDN|C|AU|A|NZ|SG|S|HK|R|MX)\\$|Rs\\.?|[$£€₹¥₪₱₩₺₴])`;
const digits = `\\d{1,3}(?:[,.'’ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,2}(?:,\\d{2}){1,3},\\d{3}|\\d{1,9}(?:[.,]\\d{1,2})?`;
const after = `(?:${codes}|euros?|zł|€|£|₹|\\$)`;

const pattern = new RegExp(
  `(?:(?<![A-Z]|[a-z](?=[^$£€₹]))(?<pre>${before}) ?)?(?<![\\d.,])(?<num>${digits})(?![\\d])(?: ?(?<times>k|K|lakhs?|lacs?|LPA|lpa|L|crores?|cr|mm?|MM?|bn|B|[mb]illion|[MB]illion|[Tt]rillion|tn|T)(?![A-Za-z]))?(?<plus>\\+)?(?: ?(?<post>${after})(?![A-Za-z\\d]))?`,
  'g',
);

const millions = /^(?:mm?|bn?|tn?|million|billion|trillion|crores?|cr)$/i;

/** Every amount of money in a text, and every number that could be one. Millions are left out: nobody's pay. */
export function findMoney(text: string): Money[] {
  const found: Money[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(pattern)) {
    const { pre, num = '', times, plus, post } = match.groups ?? {};
    if (times !== undefined && millions.test(times)) continue;
    if (times === 'L' && pre === undefined) continue;
    if (/^40[13]$/.test(num) && times !== undefined) continue;
    const currency = currencyOf(pre) ?? currencyOf(post);
    const dollar = pre === '$' || (pre === undefined && post === '$');
    if (!dollar && currency === null) {
      const previous = text[match.index - 1] ?? ' ';
      if (/[\p{L}_/#]/u.test(previous)) continue;
      // "PLN 25 000 - 32 000": digits apart are one number only where such a sum goes before.
      const last = found.at(-1);
      const between = last === undefined ? '' : text.slice(last.end, match.index);
      if (/[ \u00a0\u202f]\d{3}/.test(num) && !/^ ?(?:[-–—]|to) ?$/.test(between)) continue;
    }
    const factor = times === undefined ? 1 : /^k$/i.test(times) ? 1000 : 100_000;
    const amount = toAmount(num) * factor;
    if (!Number.isFinite(amount)) continue;
    found.push({
      amount,
      currency,
      dollar,
      times: factor,
      grouped: factor > 1 || /\d[,.'’ \u00a0\u202f]\d{3}(?!\d)/.test(num),
      plus: plus !== undefined,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

function currencyOf(words: string | undefined): string | null {
  if (words === undefined || words === '$') return null;
  const key = words.toLowerCase().replace(/[ .:]/g, '');
  return signs[key] ?? signs[key.slice(0, 3)] ?? null;
}

/** "1.234,50", "1,234.50", "1 234" and "12,00,000" as numbers. */
function toAmount(digitsOfIt: string): number {
  const tail = /[.,](\d{1,2})$/.exec(digitsOfIt);
  const whole = tail === null ? digitsOfIt : digitsOfIt.slice(0, tail.index);
  return Number(`${whole.replace(/\D/g, '')}.${tail?.[1] ?? '0'}`);
}
