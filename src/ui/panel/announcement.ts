import type { Insights } from '../../insights';
import { namedRole } from '../parts/named-role';
import type { PanelState } from './panel-state';
import { payHeadline } from './pay-glance';
import { matchWords, thingsToAsk } from './words';

/** What a screen reader says when the panel comes to speak of something else. */
export function announcement(state: PanelState, insights: Insights | null, flags: number): string {
  if (state === 'loading') return 'Reading the posting.';
  if (state !== 'insights' || !insights) return '';
  const { role, relevance, pay } = insights;
  const named = namedRole(insights)?.title;
  const headline = payHeadline(pay);
  return [
    named
      ? `${named}, ${matchWords(role).toLowerCase()}.`
      : relevance.isMlLeadership
        ? 'No clear role among the five.'
        : 'Not an ML leadership posting.',
    headline && `Pay: ${headline}.`,
    flags === 0 ? 'Nothing to ask about.' : `${thingsToAsk(flags)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
