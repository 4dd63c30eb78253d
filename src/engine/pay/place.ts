import type { Knowledge, Place } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import { placeAbroad } from './abroad';

/** Where a posting's pay holds, and what that does to it. */
export interface PlaceGuess {
  places: Place[];
  /** Geometric mean of the places' factors. */
  factor: number;
  /** Spread of the factor, ln. */
  spread: number;
  currency: string | null;
  /** True where no place was found and the US is assumed. */
  assumed: boolean;
  /** A place abroad that is named and of which nothing is known. */
  unknown: string | null;
}

/** The places the posting names; the US where it names none and nothing points elsewhere. */
export function postingPlace(posting: Posting, knowledge: Knowledge): PlaceGuess {
  const field = posting.location.join(' ; ');
  const named = namedPlaces(field, knowledge.places);
  const tail = named.length > 0 ? '' : elsewhere(posting);
  const places = named.length > 0 ? named : namedPlaces(tail, knowledge.places);
  if (places.length === 0) {
    return {
      places: [],
      factor: 1,
      spread: 0,
      currency: null,
      assumed: true,
      unknown: placeAbroad(`${field} ; ${tail}`),
    };
  }
  const at = inOneCurrency(places);
  const logs = at.map((place) => Math.log(place.factor));
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const apart = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length;
  const own = Math.max(...at.map((place) => place.spread));
  return {
    places: at,
    factor: Math.exp(mean),
    spread: Math.sqrt(apart + own ** 2),
    currency: at[0]?.currency ?? null,
    assumed: false,
    unknown: null,
  };
}

/** Postings for many countries state pay for one: the US if it is among them. */
function inOneCurrency(places: Place[]): Place[] {
  const us = places.filter((place) => place.country === 'US');
  const first = places[0]?.country;
  const at = us.length > 0 ? us : places.filter((place) => place.country === first);
  const closer = at.filter((place) => place.kind !== 'country');
  return closer.length > 0 ? closer : at;
}

/** The one place a person means by some words: the closest that is named; null: none is known. */
export function placeCalled(words: string, places: Place[]): Place | null {
  return namedPlaces(words.slice(0, 200), places)[0] ?? null;
}

/** "San Francisco", not "San Francisco-Oakland-Berkeley, CA". */
export function shortName(place: Place): string {
  return place.kind === 'metro' ? (place.name.split(/-(?=[A-Z])|,/)[0] ?? place.name) : place.name;
}

/** Where the place field is empty: a line that says it is the location, else the title's tail. */
function elsewhere(posting: Posting): string {
  const line = posting.blocks.find(
    ({ text }) => text.length < 160 && /^\W{0,3}(?:job |work |office )?locations?\b/i.test(text),
  );
  if (line) return line.text.slice(line.text.search(/locations?/i) + 9);
  const at = posting.title.search(/ [-–—|(] ?/);
  return at < 0 ? '' : posting.title.slice(at + 1);
}

interface Name {
  text: string;
  place: Place;
}

const byKnowledge = new WeakMap<
  Place[],
  { long: Map<string, Name[]>; codes: Map<string, Place> }
>();

/** All names by their first word, so that one pass over a location is enough. */
function index(places: Place[]): { long: Map<string, Name[]>; codes: Map<string, Place> } {
  const ready = byKnowledge.get(places);
  if (ready) return ready;
  const long = new Map<string, Name[]>();
  const codes = new Map<string, Place>();
  for (const place of places) {
    if (place.kind === 'state' && place.region)
      codes.set(`${place.country} ${place.region}`, place);
    if (place.kind === 'country') codes.set(place.country, place);
    for (const name of [place.name, ...place.aliases]) {
      const text = spaced(name).trim();
      if (text.length < 3) continue;
      const first = text.split(' ')[0] ?? '';
      const list = long.get(first) ?? [];
      list.push({ text, place });
      long.set(first, list);
    }
  }
  for (const list of long.values()) list.sort((a, b) => b.text.length - a.text.length);
  const made = { long, codes };
  byKnowledge.set(places, made);
  return made;
}

function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** "Austin, TX" and "US, CA, Santa Clara", not "Cleveland OR remote": a code stands between separators. */
const codeInPlace = /(?:^|[,(–-]) ?([A-Z]{2})(?= ?(?:$|[,)–-])| \d)/g;

/** No real list of places is longer, UTF-16. */
const longest = 4_000;

/** Metros before states before countries: a wider place counts only where nothing inside it is named. */
function namedPlaces(text: string, places: Place[]): Place[] {
  const { long, codes } = index(places);
  const found = new Set<Place>();
  const parts = text.slice(0, longest).split(/[;|/\n]/);
  for (const part of parts) {
    const here: Place[] = [];
    const whole = spaced(part.slice(0, 400));
    let rest = whole;
    const metros: string[] = [];
    for (const word of rest.trim().split(' ')) {
      for (const name of long.get(word) ?? []) {
        if (!rest.includes(` ${name.text} `)) continue;
        rest = rest.replace(` ${name.text} `, ' · ');
        here.push(name.place);
        if (name.place.kind === 'metro') metros.push(name.text);
      }
    }
    for (const [, code = ''] of part.matchAll(codeInPlace)) {
      const state = codes.get(`US ${code}`);
      const country = codes.get(code === 'UK' ? 'GB' : code);
      // "Reston, VA": the code belongs to the metro before it, which may lie in several states.
      const taken = metros.some((text) => whole.includes(` ${text} ${code.toLowerCase()} `));
      if (state && taken) continue;
      if (state) here.push(state);
      else if (country) here.push(country);
    }
    for (const place of here) if (!here.some((other) => inside(other, place))) found.add(place);
  }
  const all = [...found];
  return all.filter((place) => !all.some((other) => inside(other, place)));
}

function inside(small: Place, large: Place): boolean {
  if (small === large || small.country !== large.country) return false;
  if (large.kind === 'country') return small.kind !== 'country';
  return large.kind === 'state' && small.kind === 'metro' && small.region === large.region;
}
