import type { PayModel } from '../../knowledge/pay-model';
import type { Knowledge, Place } from '../../knowledge/schema';
import type { ExpectedPay, PayElsewhere } from '../../pay-insight';
import type { Person } from '../../profile/person';
import { isAbroad, thousands } from './chain';
import { placeCalled, shortName } from './place';
import type { Traits } from './traits';

/** Where most of this work is done in the US: metros named beside the person's own place. */
const metros = ['san-jose', 'san-francisco', 'seattle', 'new-york', 'boston', 'austin', 'chicago'];

/** The same posting in other US places; nothing where it is not in the US. */
export function payElsewhere(
  expected: Pick<ExpectedPay, 'low' | 'mid' | 'high'>,
  traits: Traits,
  model: PayModel,
  knowledge: Pick<Knowledge, 'places'>,
  person: Person | null,
): PayElsewhere[] {
  if (isAbroad(traits.place)) return [];
  const own = person?.location ? placeCalled(person.location, knowledge.places) : null;
  const at = new Set(traits.place.places);
  const others = metros.flatMap((id) => knowledge.places.filter((place) => place.id === id));
  const places = own ? [own, ...others.filter((place) => place !== own)] : others;
  return places
    .filter((place) => place.country === 'US' && !(at.size === 1 && at.has(place)))
    .map((place) => inPlace(place, expected, traits, model, place === own));
}

function inPlace(
  place: Place,
  { low, mid, high }: Pick<ExpectedPay, 'low' | 'mid' | 'high'>,
  traits: Traits,
  model: PayModel,
  own: boolean,
): PayElsewhere {
  const factor = (place.factor / traits.place.factor) ** model.location.effect;
  return {
    place: shortName(place),
    low: thousands(low * factor),
    mid: thousands(mid * factor),
    high: thousands(high * factor),
    factor: Math.round(factor * 100) / 100,
    own,
  };
}
