import type { Badge } from '../messages';
import { say } from '../words/own-say';

/** What the toolbar icon shows, and says to who points at it or listens. */
export function badgeWords(badge: Badge): { text: string; title: string } {
  if (badge === 'refused') return { text: '!', title: say('extension.buttonRefused') };
  if (badge === 'posting') return { text: '•', title: say('extension.buttonPosting') };
  if (!Number.isInteger(badge) || badge === null || badge < 1)
    return { text: '', title: say('extension.button') };
  return {
    text: badge > 99 ? '99' : `${badge}`,
    title: say('extension.buttonFlags', { count: badge }),
  };
}
