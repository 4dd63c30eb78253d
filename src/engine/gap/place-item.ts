import type { GapItem, Requirements } from '../../insights';
import type { Knowledge, Place } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
import { type PlaceGuess, placeCalled, postingPlace, shortName } from '../pay/place';
import type { Sentence } from '../read/facts';
import { findRelocation } from '../read/relocation';

/**
 * Where the work is, against where the person lives and would move. Of remote work only another country
 * matters. null: the posting names no place, the profile none that is known, or it cannot be told.
 */
export function placeItem(
  posting: Posting,
  { workplace }: Requirements,
  sentences: readonly Sentence[],
  person: Person,
  knowledge: Knowledge,
): GapItem | null {
  const move = findRelocation(sentences);
  const home = person.location === null ? null : placeCalled(person.location, knowledge.places);
  const at = postingPlace(posting, knowledge);
  if (at.places.length === 0 || home === null) return move ? moving(move, person) : null;
  const near = at.places.map((place) => lies(home, place, workplace === 'remote'));
  if (workplace === 'remote' && near.some((one) => one !== false)) return null;
  const quote = posting.location.join('; ');
  const where = /^[^;|–]{2,32}$/.test(quote) && !quote.includes(' - ') ? quote : at.words;
  const base = {
    skills: [],
    about: 'place' as const,
    label: workplace === 'remote' ? `Live in ${country(at, knowledge)}` : `Work in ${where}`,
    strength: 'required' as const,
    evidence: move ?? (quote === '' ? null : { quote, span: null }),
  };
  if (near.includes(true))
    return { ...base, state: 'met', because: `You are in ${inWords(home)}.` };
  if (near.includes(null)) return null;
  return { ...base, ...byMoving(person, `You are in ${inWords(home)}`, at, knowledge) };
}

type Judged = Pick<GapItem, 'state' | 'because' | 'unsaid'>;

/** Somebody who lives elsewhere: would they move? */
function byMoving(
  { relocation, relocateTo }: Person,
  here: string,
  at: PlaceGuess,
  { places }: Knowledge,
): Judged {
  if (relocation === null) {
    const because = `${here}; your profile does not say whether you would move.`;
    return { state: 'missing', because, unsaid: true };
  }
  if (relocation === 'no') return { state: 'missing', because: `${here} and would not move.` };
  if (relocation === 'yes') return { state: 'met', because: `${here} and would move.` };
  const goal = relocateTo === null ? null : placeCalled(relocateTo, places);
  const fits = goal !== null && at.places.some((place) => lies(place, goal) || lies(goal, place));
  const where = relocateTo === null ? 'to some places' : `to ${relocateTo}`;
  return { state: fits ? 'met' : 'partly', because: `${here} and would move ${where}.` };
}

/** A posting that asks for moving house where the places are not known. */
function moving(evidence: GapItem['evidence'], { relocation }: Person): GapItem {
  const label = 'Willing to relocate';
  const base = {
    skills: [],
    about: 'place' as const,
    label,
    strength: 'required' as const,
    evidence,
  };
  switch (relocation) {
    case null: {
      const because = 'Your profile does not say whether you would move.';
      return { ...base, state: 'missing', because, unsaid: true };
    }
    case 'yes':
      return { ...base, state: 'met', because: 'You would move.' };
    case 'some':
      return { ...base, state: 'partly', because: 'You would move to some places.' };
    case 'no':
      return { ...base, state: 'missing', because: 'You would not move.' };
  }
}

/** Whether one place lies in another or is it; null: the first is too wide to tell. */
function lies(one: Place, other: Place, countryOnly = false): boolean | null {
  if (one.id === other.id) return true;
  if (one.country !== other.country) return false;
  if (countryOnly || other.kind === 'country') return true;
  if (one.kind === 'country') return null;
  if (other.kind === 'state') return one.region === other.region;
  return one.kind === 'state' && one.region === other.region ? null : false;
}

function country({ places: [first] }: PlaceGuess, { places }: Knowledge): string {
  const whole = places.find((one) => one.kind === 'country' && one.country === first?.country);
  return whole ? inWords(whole) : (first?.country ?? '');
}

function inWords(place: Place): string {
  return place.id === 'us' ? 'the United States' : shortName(place);
}
