import type { Insights } from '../../insights';
import { inARow } from '../../words/in-a-row';
import { say } from '../../words/own-say';
import { namedRole } from '../parts/named-role';
import type { PanelState } from './panel-state';
import { payHeadline } from './pay-glance';
import { nearness } from './words';

/** What a screen reader says when the panel comes to speak of something else. */
export function announcement(state: PanelState, insights: Insights | null, flags: number): string {
  if (state === 'loading') return say('panel.readingNow');
  if (state !== 'insights' || !insights) return '';
  const headline = payHeadline(insights.pay);
  const sentences = [
    roleSentence(insights),
    headline && say('pay.announced', { headline }),
    flags === 0 ? say('flags.announcedNone') : say('flags.announced', { count: flags }),
  ];
  return inARow(
    sentences.filter((sentence) => sentence !== null),
    say,
  );
}

function roleSentence(insights: Insights): string {
  const role = namedRole(insights)?.title;
  if (role) return say(announced[nearness(insights.role.confidence)], { role });
  return insights.relevance.isMlLeadership ? say('role.announceNone') : say('role.announceNotOurs');
}

const announced = {
  close: 'role.announceClose',
  fair: 'role.announceFair',
  loose: 'role.announceLoose',
} as const;
