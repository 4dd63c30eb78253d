// Turns a saved page into one of our own: the same structure, other words, nobody's name.

/** Words a reader of pages lives by: they stay. */
const kept = new Set(
  `a about above ago all am an and annual annually applicant applicants applications apply as at base be by category
closing commitment company compensation contract contractor daily date day days department description
details employer employment est estimated for freelance from full full-time fulltime fully hour hourly hours
hybrid in in-office in-person is job jobs level location locations longer minute minutes month monthly
months more new no not of office ok on on-site onsite open or over overview part part-time past pay per
permanent position posted posting promoted provided range remote remotely reposted requirements role
salary saved show similar start temporary the time title to type up view week weekly weeks with work
workplace year yearly years yr hr usd gbp eur cad aud chf inr k max min accepting`.split(/\s+/),
);

/** Ours: freight trains. */
const ours =
  `signal siding wagon timetable tender platform gauge boiler lantern buffer coupling viaduct
junction embankment whistle semaphore locomotive turntable ballast sleeper pannier axle bogie catenary
freight marshal shunt trestle tunnel yard`.split(/\s+/);

function ourWord(word) {
  const lower = word.toLowerCase();
  if (word.length < 3 || kept.has(lower)) return word;
  let sum = 0;
  for (const letter of lower) sum = (sum * 31 + letter.codePointAt(0)) % 9_973;
  // The same word gives the same word, so that a title is the same wherever it stands.
  const chosen = ours[sum % ours.length];
  if (word === word.toUpperCase()) return chosen.toUpperCase();
  return /^\p{Lu}/u.test(word) ? chosen[0].toUpperCase() + chosen.slice(1) : chosen;
}

/** Text in other words; figures stay, addresses and telephone numbers do not. */
export function inOwnWords(text) {
  return text
    .replace(/\S+@\S+/g, 'someone@example.com')
    .replace(/https?:\/\/\S+/g, 'https://example.com/')
    .replace(/\+?\d[\d ()-]{8,}\d/g, (found) => (/[ ()+]/.test(found) ? '555 0100' : found))
    .replace(/\p{L}[\p{L}'’]*/gu, ourWord);
}

/** What a board's own host begins with; else it is the employer's name. */
const general = /^(?:www|jobs?|job-boards|boards|apply|careers|\w\w)$/;

/** An address with its ids, without names. `home`: the page's host; what leads elsewhere is left out. */
export function ownAddress(address, home = '') {
  const url = URL.parse(address, 'https://example.com/');
  const site = (host) => host.split('.').slice(-2).join('.');
  if (!url || (home && url.hostname !== 'example.com' && site(url.hostname) !== site(home)))
    return 'https://example.com/';
  const [first, ...rest] = url.hostname.split('.');
  if (rest.length > 1 && !/^com?$/.test(rest[0]) && !general.test(first))
    url.hostname = [inOwnWords(first), ...rest].join('.');
  const hooks =
    /^(?:job|jobs|view|company|cmp|co|careers?|o|j|en|us|en-us|search|results|embed|app|application)$/i;
  url.pathname = url.pathname
    .split('/')
    .map((part) =>
      hooks.test(part) ? part : part.replace(/[a-z]+(?![a-z\d])(?<![\da-f]{6})/gi, inOwnWords),
    )
    .join('/');
  for (const [name, value] of [...url.searchParams])
    if (!/^[\w-]*\d[\w-]*$/.test(value)) url.searchParams.delete(name);
  url.hash = '';
  return url.hostname === 'example.com' ? url.pathname + url.search : url.href;
}

/** Data in other words: dates, units and codes stay; forms, keys and people's questions go. */
export function ownData(value, key = '') {
  if (/question|form|recaptcha|token|role|user|philosophy|image|logo/i.test(key)) return undefined;
  if (Array.isArray(value)) return value.slice(0, 20).map((one) => ownData(one));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, ownData(one, name)]),
    );
  if (typeof value !== 'string' || /^@|date|published|unit|currency|interval|type$/i.test(key))
    return value;
  if (/^(?:[A-Z_]{2,}|[\d-]+T?[\d:.+Z-]*|[\da-f-]{20,})$/.test(value)) return value;
  // Markup keeps its tags, without their attributes.
  return value
    .split(/(<[^>]*>|&[a-z]+;)/i)
    .map((part) => (/^[<&]/.test(part) ? part.replace(/\s[^>]*(?=>)/, '') : inOwnWords(part)))
    .join('');
}
