import type { Place } from '../../knowledge/schema';
import { allOf } from '../../words/in-a-row';
import type { Say } from '../../words/say';
import { type PlaceGuess, shortName } from './place';

const countries = new Map<string, Intl.DisplayNames>();

/** A place's short name; countries by their names in the person's language. */
export function nameOf(place: Place, say: Say): string {
  if (place.id === 'us') return say('payReckoning.us');
  if (place.kind !== 'country' || say.locale === 'en') return shortName(place);
  const names =
    countries.get(say.locale) ?? new Intl.DisplayNames([say.locale], { type: 'region' });
  countries.set(say.locale, names);
  return names.of(place.country) ?? shortName(place);
}

/** "Seattle", "Seattle and Austin", "Seattle and 3 other places"; where none is named, the US. */
export function placeWords({ places }: Pick<PlaceGuess, 'places'>, say: Say): string {
  const [first] = places;
  if (!first) return say('payReckoning.usInGeneral');
  if (places.length > 2) {
    return say('payReckoning.places', { place: nameOf(first, say), count: places.length - 1 });
  }
  return allOf(
    places.map((place) => nameOf(place, say)),
    say,
  );
}
