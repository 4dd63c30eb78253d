import type { GapItem, Requirements } from '../../insights';
import type { Knowledge } from '../../knowledge/schema';
import type { Posting } from '../../posting';
import type { Person } from '../../profile/person';
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
): GapItem[] {
  const { required, preferred } = asked.degree;
  const wished = preferred !== required ? preferred : null;
  return [
    yearsItem(asked, person),
    leadershipItem(asked, person),
    teamItem(sentences, person),
    degreeItem(required, 'required', person, asked.evidence.degreeRequired),
    degreeItem(wished, 'preferred', person, asked.evidence.degreePreferred),
    ...languageItems(sentences, person),
    workplaceItem(asked, person),
    placeItem(posting, asked, sentences, person, knowledge),
    travelItem(sentences),
    authorisationItem(sentences, person),
  ].filter((item) => item !== null);
}

/** Only where the person has a wish: without one nothing can be short. */
function workplaceItem(asked: Requirements, person: Person): GapItem | null {
  const wish = person.workplace;
  const place = asked.workplace;
  if (wish === null || place === null) return null;
  const labels = { remote: 'Work remotely', hybrid: 'Work hybrid', onsite: 'Work on site' };
  const base = {
    skills: [],
    about: 'workplace' as const,
    label: labels[place],
    strength: 'required' as const,
    evidence: asked.evidence.workplace,
  };
  if (wish === place) return { ...base, state: 'met', because: 'As you wish it.' };
  const apart = wish === 'hybrid' || place === 'hybrid' ? 'partly' : 'missing';
  const wished = { remote: 'remote work', hybrid: 'hybrid work', onsite: 'work on site' }[wish];
  return { ...base, state: apart, because: `You wish for ${wished}.` };
}
