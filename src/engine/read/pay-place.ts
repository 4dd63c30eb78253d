/** Names of places by the money that is paid there. Only what is needed to read a bare "$" or a bare number. */
const places: [string, RegExp][] = [
  [
    'USD',
    /\b(?:US|USA|U\.S\.|United States|America)\b|\b[A-Z][a-z]+, (?:AL|AK|AZ|AR|CA|CO|CT|DC|DE|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)\b/,
  ],
  [
    'CAD',
    /\b(?:Canada|Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary|Ontario|Qu[eé]bec|British Columbia|Alberta)\b/,
  ],
  ['AUD', /\b(?:Australia|Sydney|Melbourne|Brisbane|Perth)\b/],
  ['NZD', /\b(?:New Zealand|Auckland|Wellington)\b/],
  ['SGD', /\bSingapore\b/],
  ['HKD', /\bHong Kong\b/],
  ['GBP', /\b(?:United Kingdom|UK|England|Scotland|London|Manchester|Edinburgh)\b/],
  [
    'EUR',
    /\b(?:Germany|Berlin|Munich|France|Paris|Spain|Madrid|Barcelona|Ireland|Dublin|Netherlands|Amsterdam|Portugal|Lisbon|Italy|Austria|Finland|Belgium)\b/,
  ],
  [
    'INR',
    /\b(?:India|Bengaluru|Bangalore|Hyderabad|Pune|Mumbai|Chennai|Noida|Gurgaon|Gurugram|Delhi)\b/,
  ],
];

/** The money of a posting's places; the United States win where they are among them. Null: no place known. */
export function currencyOfPlaces(words: string): string | null {
  for (const [currency, pattern] of places) if (pattern.test(words)) return currency;
  return null;
}

/** Whether a band's label names one of the posting's places. */
export function fitsPlace(where: string | null, locations: readonly string[]): boolean {
  if (where === null || locations.length === 0) return false;
  const wanted = where.toLowerCase();
  return locations.some((location) =>
    location
      .split(/[,|;/()]/)
      .map((part) => part.trim().toLowerCase())
      .some((part) => part.length > 3 && wanted.includes(part)),
  );
}

/** Which dollar a bare "$" is: what the words say, else that of the posting's place. */
export function dollarOf(
  before: string,
  after: string,
  local: string | null,
  signed: boolean,
): string | null {
  const near = `${before.slice(-60)} ${after.slice(0, 30)}`;
  // Codes count right beside the sum only: CAD is a kind of software too.
  const beside = `${before.slice(-9)} ${after.slice(0, 9)}`;
  if (/\bCAD\b/.test(beside) || /\bCanad/i.test(near)) return 'CAD';
  if (/\bAUD\b/.test(beside) || /\bAustralia/i.test(near)) return 'AUD';
  if (/\bUSD\b|\bU\.?S\.?\b|\bUnited States\b/.test(near)) return 'USD';
  if (!signed) return local ?? 'USD';
  return local !== null && /^(?:CAD|AUD|NZD|SGD|HKD)$/.test(local) ? local : 'USD';
}
