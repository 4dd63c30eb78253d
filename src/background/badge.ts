import type { Badge } from '../messages';

/** What the toolbar icon shows, and says to who points at it or listens. */
export function badgeWords(badge: Badge): { text: string; title: string } {
  if (badge === 'refused') {
    const title = 'Rolescope: this page refuses the panel. Open it in the side panel.';
    return { text: '!', title };
  }
  if (badge === 'posting') {
    const title = 'Rolescope: a posting is open. Click to see what is known about it.';
    return { text: '•', title };
  }
  if (!Number.isInteger(badge) || badge === null || badge < 1)
    return { text: '', title: 'Rolescope' };
  const things = badge === 1 ? '1 thing' : `${badge} things`;
  return {
    text: badge > 99 ? '99' : `${badge}`,
    title: `Rolescope: ${things} to ask about this posting`,
  };
}
