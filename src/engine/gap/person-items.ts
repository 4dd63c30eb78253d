import type { GapItem, Requirements } from '../../insights';
import type { Knowledge } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';
import type { PostingFacts } from '../read/facts';
import { authorisationItem } from './authorisation-item';
import { degreeItem } from './degree-item';
import { languageItems } from './language-items';
import { placeItem } from './place-item';
import { travelItem } from './travel-item';
import { leadershipItem, teamItem, yearsItem } from './years-items';

/** What the posting asks of the person beside skills, in the order in which people ask. */
export function personItems(
  posting: Posting,
  { requirements: asked, sentences }: PostingFacts,
  person: Person,
  knowledge: Knowledge,
  say: Say,
): GapItem[] {
  const { required, preferred } = asked.degree;
  const wished = preferred !== required ? preferred : null;
  return [
    yearsItem(asked, person, say),
    leadershipItem(asked, person, say),
    teamItem(sentences, person, say),
    degreeItem(required, 'required', person, asked.evidence.degreeRequired, say),
    degreeItem(wished, 'preferred', person, asked.evidence.degreePreferred, say),
    ...languageItems(sentences, person, say),
    workplaceItem(asked, person, say),
    placeItem(posting, asked, sentences, person, knowledge, say),
    travelItem(sentences, say),
    authorisationItem(sentences, person, say),
  ].filter((item) => item !== null);
}

const wishes = {
  remote: 'gap.wishRemote',
  hybrid: 'gap.wishHybrid',
  onsite: 'gap.wishOnsite',
} as const;

/** Only where the person has a wish: without one nothing can be short. */
function workplaceItem(asked: Requirements, person: Person, say: Say): GapItem | null {
  const wish = person.workplace;
  const place = asked.workplace;
  if (wish === null || place === null) return null;
  const base = {
    skills: [],
    about: 'workplace' as const,
    label: say(`gap.${place}`),
    strength: 'required' as const,
    evidence: asked.evidence.workplace,
  };
  if (wish === place) return { ...base, state: 'met', because: say('gap.asWished') };
  const apart = wish === 'hybrid' || place === 'hybrid' ? 'partly' : 'missing';
  return { ...base, state: apart, because: say(wishes[wish]) };
}
