import type { GapItem, Requirements } from '../../insights';
import type { Knowledge, Place } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';
import { type PlaceGuess, placeCalled, postingPlace } from '../pay/place';
import { nameOf, placeWords } from '../pay/place-words';
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
  say: Say,
): GapItem | null {
  const move = findRelocation(sentences);
  const home = person.location === null ? null : placeCalled(person.location, knowledge.places);
  const at = postingPlace(posting, knowledge);
  if (at.places.length === 0 || home === null) return move ? moving(move, person, say) : null;
  const near = at.places.map((place) => lies(home, place, workplace === 'remote'));
  if (workplace === 'remote' && near.some((one) => one !== false)) return null;
  const quote = posting.location.join('; ');
  const isShort = /^[^;|–]{2,32}$/.test(quote) && !quote.includes(' - ');
  const where = isShort ? quote : placeWords(at, say);
  const place = nameOf(home, say);
  const base = {
    skills: [],
    about: 'place' as const,
    label:
      workplace === 'remote'
        ? say('gap.liveIn', { place: country(at, knowledge, say) })
        : say('gap.workIn', { place: where }),
    strength: 'required' as const,
    evidence: move ?? (quote === '' ? null : { quote, span: null }),
  };
  if (near.includes(true)) return { ...base, state: 'met', because: say('gap.here', { place }) };
  if (near.includes(null)) return null;
  return { ...base, ...byMoving(person, place, at, knowledge, say) };
}

type Judged = Pick<GapItem, 'state' | 'because' | 'unsaid'>;

/** Somebody who lives elsewhere: would they move? */
function byMoving(
  { relocation, relocateTo }: Person,
  place: string,
  at: PlaceGuess,
  { places }: Knowledge,
  say: Say,
): Judged {
  if (relocation === null) {
    return { state: 'missing', because: say('gap.hereMoveUnsaid', { place }), unsaid: true };
  }
  if (relocation === 'no') return { state: 'missing', because: say('gap.hereMoveNo', { place }) };
  if (relocation === 'yes') return { state: 'met', because: say('gap.hereMoveYes', { place }) };
  const goal = relocateTo === null ? null : placeCalled(relocateTo, places);
  const fits = goal !== null && at.places.some((place) => lies(place, goal) || lies(goal, place));
  const because =
    relocateTo === null
      ? say('gap.hereMoveSome', { place })
      : say('gap.hereMoveTo', { place, goal: relocateTo });
  return { state: fits ? 'met' : 'partly', because };
}

/** A posting that asks for moving house where the places are not known. */
function moving(evidence: GapItem['evidence'], { relocation }: Person, say: Say): GapItem {
  const label = say('gap.move');
  const base = {
    skills: [],
    about: 'place' as const,
    label,
    strength: 'required' as const,
    evidence,
  };
  switch (relocation) {
    case null: {
      const because = say('gap.moveUnsaid');
      return { ...base, state: 'missing', because, unsaid: true };
    }
    case 'yes':
      return { ...base, state: 'met', because: say('gap.moveYes') };
    case 'some':
      return { ...base, state: 'partly', because: say('gap.moveSome') };
    case 'no':
      return { ...base, state: 'missing', because: say('gap.moveNo') };
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

function country({ places: [first] }: PlaceGuess, { places }: Knowledge, say: Say): string {
  const whole = places.find((one) => one.kind === 'country' && one.country === first?.country);
  return whole ? nameOf(whole, say) : (first?.country ?? '');
}
