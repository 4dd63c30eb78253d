import { browser } from 'wxt/browser';
import { ask } from '../ask';
import type { ListToPanel, PanelToList } from '../messages';
import { maybeMlLeadership } from '../page/gate';
import { followList, type SeenList } from './follow-list';
import { hintOver } from './hint';
import { knownCards } from './known-cards';
import { listHooks } from './list-hooks';
import type { ListMark } from './list-mark';
import { welcomeListPanels } from './list-ports';
import { openCard } from './open-card';
import { clearTitles, markTitles } from './title-marks';

/**
 * Everything that happens to the result lists of a page: nothing, while neither marks nor a side panel
 * want them. Gives a function that looks at the settings again.
 */
export function runLists(): () => Promise<void> {
  const name = listHooks.find(({ host }) => host.test(location.hostname))?.name ?? '';
  const known = knownCards();
  /** By card: its mark; null: it reads like none of ours. */
  const marks = new Map<string, ListMark | null>();
  let seen: SeenList | null = null;
  let marking = false;
  let reading = false;
  let following: AbortController | null = null;

  const panels = welcomeListPanels(come, hear, follow);
  const cards = (): ListToPanel => ({
    type: 'cards',
    list: known.list,
    board: name,
    url: location.href,
    cards: [...known.cards.values()],
  });

  /** Without a runtime id the extension was updated or removed: take everything away. */
  function alive(): boolean {
    if (browser.runtime?.id) return true;
    marking = reading = false;
    following?.abort();
    return false;
  }

  async function consider(): Promise<void> {
    const settings = await ask('settings:get', {}).catch(() => null);
    reading = !!settings && !settings.boardsOff.includes(name);
    marking = reading && !!settings?.listMarks.includes(name);
    come();
  }

  /** Follows the list as long as somebody wants it. */
  function follow(): void {
    if (!marking) clearTitles();
    if (!reading || !(marking || panels.open)) {
      following?.abort();
      following = null;
    } else if (following) {
      mark();
    } else {
      following = new AbortController();
      const { signal } = following;
      signal.addEventListener('abort', clearTitles);
      hintOver(
        () => (marking ? (seen?.found ?? []) : []),
        (id) => marks.get(id)?.words,
        signal,
      );
      followList(see, signal);
    }
  }

  /** A panel came: what is known already is no news, and would not be told again. */
  function come(): void {
    follow();
    if (reading && known.cards.size > 0) panels.tell(cards());
  }

  function see(now: SeenList | null): void {
    if (!alive()) return;
    seen = now;
    const before = known.list;
    const news = now ? known.see(now.found, location.href) : known.forget();
    if (known.list !== before) marks.clear();
    if (news) panels.tell(cards());
    mark();
  }

  async function mark(): Promise<void> {
    if (!marking) return;
    const found = seen?.found ?? [];
    const fresh = found.map(({ card }) => card).filter(({ id }) => !marks.has(id));
    for (const { id } of fresh) marks.set(id, null);
    const maybe = fresh.filter(({ title }) => maybeMlLeadership({ title, blocks: [] }));
    if (maybe.length > 0) {
      const request = { board: name, url: location.href, cards: maybe };
      const made = await ask('list:judge', request).catch(() => {
        for (const { id } of maybe) marks.delete(id);
        return [];
      });
      for (const one of made) marks.set(one.id, one);
    }
    if (marking && alive()) markTitles(seen?.found ?? [], marks);
  }

  function hear(asked: PanelToList, answer: (message: ListToPanel) => void): void {
    if (asked.type !== 'open' || !seen || !known.cards.has(asked.id)) return;
    openCard(asked.id, seen.hooks).then((opened) =>
      answer({ type: 'opened', id: asked.id, ...opened }),
    );
  }

  consider();
  return consider;
}
