import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { onAnnouncement } from '../../announcements';
import { ask } from '../../ask';
import type { Settings } from '../../settings';
import { openSidePanel } from '../../side-panel';
import { say } from '../../words/own-say';
import type { Tab } from '../use-tab';
import type { NoticeWords } from './notice';

/**
 * Moves the panel between the page and the browser's side panel, for good. Null where it cannot be
 * moved: Firefox lets no frame open its sidebar, and beside a page it may stand there already.
 */
export function useHomeSwitch({
  home,
  windowId,
  send,
  notify,
}: Pick<Tab, 'home' | 'windowId' | 'send'> & {
  notify: (notice: NoticeWords) => void;
}): (() => void) | null {
  const [set, setSet] = useState<Settings['home'] | null>(null);

  useEffect(() => {
    if (home !== 'side-panel') return;
    const life = new AbortController();
    onAnnouncement((news) => {
      if (news.type === 'settings:changed') setSet(news.settings.home);
    }, life.signal);
    ask('settings:get', {}).then(
      (settings) => setSet(settings.home),
      () => setSet(null),
    );
    return () => life.abort();
  }, [home]);

  const save = (to: Settings['home']) => ask('settings:save', { settings: { home: to } });
  const failed = () => notify({ words: say('panel.notMoved') });

  if (home === 'frame' && windowId !== undefined && browser.sidePanel) {
    return () => {
      // First of all: the browser opens it only upon a click.
      const opened = openSidePanel(windowId);
      opened.then(() => save('side-panel')).then(() => send({ type: 'close' }), failed);
    };
  }
  if (home === 'side-panel' && set === 'side-panel') {
    return () => {
      save('page').then(() => notify({ words: say('panel.movedToPage') }), failed);
    };
  }
  return null;
}
