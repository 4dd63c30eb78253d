import type { PayLaw } from '../../knowledge/schema';
import type { FlagContext } from './flag';

/** "name code" pairs, read into a table. */
function table(pairs: string): Record<string, string> {
  return Object.fromEntries(
    pairs.split(',').map((pair) => {
      const words = pair.trim().split(' ');
      return [words.slice(0, -1).join(' '), words.at(-1) ?? ''];
    }),
  );
}

const states = table(
  `alabama AL, alaska AK, arizona AZ, arkansas AR, california CA, colorado CO, connecticut CT,
  delaware DE, florida FL, georgia GA, hawaii HI, idaho ID, illinois IL, indiana IN, iowa IA,
  kansas KS, kentucky KY, louisiana LA, maine ME, maryland MD, massachusetts MA, michigan MI,
  minnesota MN, mississippi MS, missouri MO, montana MT, nebraska NE, nevada NV, new hampshire NH,
  new jersey NJ, new mexico NM, new york NY, north carolina NC, north dakota ND, ohio OH,
  oklahoma OK, oregon OR, pennsylvania PA, rhode island RI, south carolina SC, south dakota SD,
  tennessee TN, texas TX, utah UT, vermont VT, virginia VA, washington WA, west virginia WV,
  wisconsin WI, wyoming WY, district of columbia DC`,
);

const provinces = table(
  `british columbia BC, ontario ON, prince edward island PE, quebec QC, alberta AB, manitoba MB,
  saskatchewan SK, nova scotia NS, new brunswick NB`,
);

const usCodes = new Set(Object.values(states));
const canadaCodes = new Set(Object.values(provinces));

/** Cities whose place line often comes without a state. */
const largeCities = table(
  `san francisco US-CA, los angeles US-CA, san diego US-CA, san jose US-CA, palo alto US-CA,
  mountain view US-CA, menlo park US-CA, sunnyvale US-CA, san francisco bay US-CA, bay US-CA,
  seattle US-WA, bellevue US-WA, redmond US-WA, denver US-CO, boulder US-CO, new york city US-NY,
  nyc US-NY, manhattan US-NY, brooklyn US-NY, chicago US-IL, boston US-MA, minneapolis US-MN,
  jersey city US-NJ, honolulu US-HI, cleveland US-OH, toronto CA-ON, ottawa CA-ON,
  vancouver CA-BC, washington dc US-DC, washington d.c. US-DC`,
);

/** A posting's place as a law sees it. */
interface Where {
  country: string;
  region: string;
}

/** The states and provinces a place line names; "CA" after a Canadian province is the country. */
export function regionsOf(line: string): Where[] {
  const parts = line
    .slice(0, longestLine)
    .split(/[,;|/()•]| [-–—] /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const inCanada = parts.some(
    (part) =>
      part === 'Canada' || canadaCodes.has(part) || part.toLowerCase() === 'british columbia',
  );
  return parts.flatMap((part, at) => regionOf(part, parts.slice(at + 1), at > 0, inCanada));
}

/** A place line is short; a longer one is no place line. */
const longestLine = 2000;

function regionOf(part: string, after: string[], afterCity: boolean, inCanada: boolean): Where[] {
  const name = part
    .toLowerCase()
    .replace(/^greater /, '')
    .replace(/ (?:state|metropolitan area|metro area|metro|area)$/, '');
  const code = /^([A-Z]{2})(?: \d{5})?$/.exec(part)?.[1] ?? '';
  if (canadaCodes.has(code)) return [{ country: 'CA', region: code }];
  if (/^d\.?c\.?$/.test(name)) return [{ country: 'US', region: 'DC' }];
  if (inCanada) {
    const province = provinces[name] ?? cityRegion(name, 'CA');
    return province ? [{ country: 'CA', region: province }] : [];
  }
  if (afterCity && usCodes.has(code)) return [{ country: 'US', region: code }];
  const next = after[0] ?? '';
  if (usCodes.has(next) || /^d\.?c\.?$/i.test(next) || name in provinces) return [];
  const canadian = cityRegion(name, 'CA');
  if (canadian && after.length === 0) return [{ country: 'CA', region: canadian }];
  const state = name === 'georgia' && after.length === 0 && !afterCity ? '' : states[name];
  const region = state || cityRegion(name, 'US');
  return region ? [{ country: 'US', region }] : [];
}

function cityRegion(name: string, country: string): string {
  const [where, region] = (largeCities[name] ?? '').split('-');
  return where === country && region ? region : '';
}

type Asking = Pick<FlagContext, 'posting' | 'knowledge' | 'today'>;

/** A law, and the place line that it is about. */
interface LawOfPlace {
  law: PayLaw;
  line: string;
}

/** Laws that generally ask for pay in a posting for one of its places, in force on `today`. */
export function payLawsFor({ posting, knowledge, today }: Asking): readonly LawOfPlace[] {
  const known = asked.get(posting);
  if (known?.today === today && known.knowledge === knowledge) return known.laws;
  const laws = findPayLaws({ posting, knowledge, today });
  asked.set(posting, { knowledge, today, laws });
  return laws;
}

/** Several flags ask for the laws of the same posting. */
const asked = new WeakMap<
  FlagContext['posting'],
  Omit<Asking, 'posting'> & { laws: readonly LawOfPlace[] }
>();

function findPayLaws({ posting, knowledge, today }: Asking): LawOfPlace[] {
  const inForce = knowledge.laws.filter((law) => law.region !== null && law.effective <= today);
  return posting.location.flatMap((line) =>
    regionsOf(line).flatMap(({ country, region }) => {
      const here = inForce.filter((law) => law.country === country && law.region === region);
      const lower = line.toLowerCase();
      const law =
        here.find(({ cities }) => cities.length === 0) ??
        here.find(({ cities }) => cities.some((city) => lower.includes(city)));
      return law ? [{ law, line }] : [];
    }),
  );
}
