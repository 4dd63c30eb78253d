import type { GapItem } from '../../insights';
import type { Person } from '../../profile/person';
import { findAuthorisation } from '../read/authorisation';
import type { Sentence } from '../read/facts';

/** Citizens of the United States by their own words. */
const usCitizen = /\b(?:u\.? ?s\.?a?\.?|united states|american)(?: (?:and|&) \w+)? citizen/i;

/** The right to work, where the posting speaks of it; null: it does not, or it makes no difference. */
export function authorisationItem(sentences: readonly Sentence[], person: Person): GapItem | null {
  const asked = findAuthorisation(sentences);
  if (asked === null) return null;
  const base = {
    skills: [],
    about: 'authorisation' as const,
    strength: 'required' as const,
    evidence: asked.evidence,
  };
  const { authorisation, needsSponsorship } = person;
  if (asked.says === 'sponsored') {
    if (needsSponsorship !== true) return null;
    const because = 'You need sponsorship, and the posting speaks of giving it.';
    return { ...base, label: 'Visa sponsorship', state: 'met', because };
  }
  if (asked.says === 'citizen') {
    const label = 'US citizenship';
    if (authorisation === null) {
      const because = 'Your profile does not say where you may work.';
      return { ...base, label, state: 'missing', because, unsaid: true };
    }
    const met = usCitizen.test(authorisation);
    return { ...base, label, state: met ? 'met' : 'missing', because: `You: ${authorisation}.` };
  }
  const label = 'Right to work, without sponsorship';
  if (needsSponsorship === null) {
    const because = 'Your profile does not say whether you need sponsorship.';
    return { ...base, label, state: 'missing', because, unsaid: true };
  }
  return needsSponsorship
    ? { ...base, label, state: 'missing', because: 'You need sponsorship.' }
    : { ...base, label, state: 'met', because: 'You need no sponsorship.' };
}
