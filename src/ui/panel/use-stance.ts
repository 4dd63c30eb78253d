import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { onAnnouncement } from '../../announcements';
import { ask } from '../../ask';
import type { Stance } from '../../messages';
import type { Place } from '../../settings';
import { say } from '../../words/own-say';
import { reasonOf } from '../use-person';
import type { Tab } from '../use-tab';
import { frameStyle, noteStyle } from './frame-style';
import type { NoticeWords } from './notice';

/** Has the frame stand otherwise, at once; `passing`: it changes again in a moment and is not kept. */
export type Stand = (change: Partial<Stance>, passing?: 'passing') => void;

/**
 * Changes how the frame stands in its page, and remembers it for every page. It also writes it to the
 * document, where the style sheets read it. Where another tab's panel was moved, this one follows.
 */
export function useStance({
  stance,
  narrow,
  home,
  send,
  notify,
}: Pick<Tab, 'stance' | 'narrow' | 'home' | 'send'> & {
  notify: (notice: NoticeWords) => void;
}): Stand {
  const now = useRef(stance);
  now.current = stance;
  /** How many of our own changes are being kept: what is told meanwhile may be older than they are. */
  const keeping = useRef(0);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.folded = String(stance?.collapsed ?? false);
    dataset.side = stance?.side ?? '';
    dataset.narrow = String(narrow);
  }, [stance, narrow]);

  const stand = useCallback<Stand>(
    (change, passing) => {
      if (!now.current) return;
      now.current = { ...now.current, ...change };
      const note = { words: say('frame.updated'), css: noteStyle };
      send({ type: 'stand', stance: now.current, css: frameStyle(now.current), note });
      if (passing) return;
      const { collapsed, ...place } = now.current;
      keeping.current += 1;
      ask('settings:save', { settings: { collapsed, place } })
        .catch((problem: unknown) =>
          notify({ words: say('frame.notKept', { problem: reasonOf(problem) }) }),
        )
        .finally(() => {
          keeping.current -= 1;
        });
    },
    [send, notify],
  );

  const isKnown = stance !== null;
  useLayoutEffect(() => {
    if (!isKnown) return;
    // Once the page has told how it is to stand, and before anything is seen of it.
    stand({}, 'passing');
    const look = () => send({ type: 'stance' });
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [isKnown, stand, send]);

  useEffect(() => {
    if (home !== 'frame') return;
    const life = new AbortController();
    onAnnouncement((news) => {
      if (news.type !== 'settings:changed' || keeping.current > 0 || !now.current) return;
      // Folding one tab's panel leaves the others as they are.
      if (!isAt(now.current, news.settings.place)) stand(news.settings.place, 'passing');
    }, life.signal);
    return () => life.abort();
  }, [home, stand]);

  return stand;
}

function isAt(stance: Stance, place: Place): boolean {
  return (
    stance.side === place.side &&
    stance.width === place.width &&
    stance.height === place.height &&
    stance.tab === place.tab
  );
}
