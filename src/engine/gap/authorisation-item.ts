import type { GapItem } from '../../insights';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';
import { findAuthorisation } from '../read/authorisation';
import type { Sentence } from '../read/facts';

/** Citizens of the United States by their own words. */
const usCitizen = /\b(?:u\.? ?s\.?a?\.?|united states|american)(?: (?:and|&) \w+)? citizen/i;

/** The right to work, where the posting speaks of it; null: it does not, or it makes no difference. */
export function authorisationItem(
  sentences: readonly Sentence[],
  person: Person,
  say: Say,
): GapItem | null {
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
    const label = say('gap.sponsorship');
    return { ...base, label, state: 'met', because: say('gap.sponsorshipGiven') };
  }
  if (asked.says === 'citizen') {
    const label = say('gap.citizenship');
    if (authorisation === null) {
      const because = say('gap.authorisationUnsaid');
      return { ...base, label, state: 'missing', because, unsaid: true };
    }
    const met = usCitizen.test(authorisation);
    const because = say('gap.authorisation', { authorisation });
    return { ...base, label, state: met ? 'met' : 'missing', because };
  }
  const label = say('gap.noSponsorship');
  if (needsSponsorship === null) {
    const because = say('gap.sponsorshipUnsaid');
    return { ...base, label, state: 'missing', because, unsaid: true };
  }
  return needsSponsorship
    ? { ...base, label, state: 'missing', because: say('gap.sponsorshipNeeded') }
    : { ...base, label, state: 'met', because: say('gap.sponsorshipNotNeeded') };
}
