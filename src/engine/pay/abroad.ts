/** Names that are also places in the US, or too short to be sure of. */
const ambiguous = new Set([
  'georgia',
  'jersey',
  'jordan',
  'lebanon',
  'chad',
  'guinea',
  'mali',
  'us',
]);

/** Short forms and regions beside the countries' English names. */
const others =
  'uae|ksa|czech republic|turkey|korea|macedonia|hong kong|latam|latin america|south america|emea|apac|europe|asia|africa|middle east';

/** Cities that postings name without their country, where no pay figures are at hand. */
const cities =
  'dubai|abu dhabi|riyadh|jeddah|doha|kuwait city|cairo|lagos|nairobi|cape town|johannesburg|istanbul|ankara|kyiv|lviv|prague|brno|budapest|bucharest|cluj|cluj-napoca|belgrade|sofia|zagreb|helsinki|oslo|copenhagen|brussels|antwerp|luxembourg|tallinn|riga|seoul|busan|beijing|shanghai|shenzhen|hangzhou|bangkok|jakarta|kuala lumpur|manila|makati|cebu|ho chi minh city|hanoi|mexico city|ciudad de méxico|guadalajara|monterrey|buenos aires|bogotá|bogota|medellín|medellin|lima|montevideo|auckland|karachi|lahore|islamabad|dhaka|colombo';

let known: Map<string, string> | null = null;

/** All countries by their English names. */
function countries(): Map<string, string> {
  if (known) return known;
  known = new Map(`${others}|${cities}`.split('|').map((name) => [name, name]));
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const first of letters) {
    for (const second of letters) {
      // The US and its areas, and codes that are no country.
      if (/^(?:US|UM|UN|EU|EZ|QO|PR|GU|VI|AS|MP|X.|Z[^AMW])$/.test(first + second)) continue;
      const name = names.of(first + second);
      if (name && !ambiguous.has(name.toLowerCase())) known.set(name.toLowerCase(), name);
    }
  }
  return known;
}

/** A country or foreign city that some words name, as they spell it; null: none. */
export function placeAbroad(words: string): string | null {
  const spaced = words
    .slice(0, 1_000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    // The one area of the US with a country's name in its own.
    .replaceAll('american samoa', '')
    .trim()
    .split(' ');
  for (let length = 4; length > 0; length--) {
    for (let at = 0; at + length <= spaced.length; at++) {
      const name = spaced.slice(at, at + length).join(' ');
      const country = countries().get(name);
      if (country) return capitals(country);
    }
  }
  return null;
}

/** "UAE", "Abu Dhabi" */
function capitals(name: string): string {
  if (/^(?:uae|ksa|latam|emea|apac)$/.test(name)) return name.toUpperCase();
  return name.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
