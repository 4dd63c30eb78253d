import { useState } from 'react';
import { browser } from 'wxt/browser';
import { siteName, siteOf } from '../../always-sites';
import { ask } from '../../ask';
import { openSidePanel } from '../../side-panel';
import { say } from '../../words/own-say';
import { boardAt } from '../options/board-names';
import { useAlwaysSites } from '../use-always-sites';
import { reasonOf } from '../use-person';
import { useSettings } from '../use-settings';
import type { TabView } from '../use-tab';
import { useOpenTab } from './use-open-tab';

/** What can be done about a page that is not read by itself. */
export function ThisSite({ view, retry }: { view: TabView; retry: () => void }) {
  const tab = useOpenTab();
  const always = useAlwaysSites();
  const { settings, save } = useSettings();
  const [outcome, setOutcome] = useState('');
  if (!tab || !settings || !always) return null;

  const site = siteOf(tab.url);
  const board = boardAt(tab.url);
  const off = board !== null && settings.boardsOff.includes(board);
  const read = site !== null && always.includes(site);
  const silent = view.state === 'no-page' || view.state === 'loading';

  function analyse(tabId: number, windowId: number): void {
    // First of all: the browser opens it only upon the click itself.
    openSidePanel(windowId).catch((problem: unknown) => setOutcome(reasonOf(problem)));
    ask('page:analyse', { tabId }).then(
      (done) => {
        if ('error' in done) setOutcome(say('popup.forbidden'));
        else retry();
      },
      (problem: unknown) => setOutcome(reasonOf(problem)),
    );
  }
  // The background starts on the page as soon as it is allowed; the browser may close the popup.
  const allow = (origin: string) =>
    browser.permissions.request({ origins: [origin] }).then(
      (granted) => granted && retry(),
      (problem: unknown) => setOutcome(reasonOf(problem)),
    );
  const leave = (origin: string) => browser.permissions.remove({ origins: [origin] });

  return (
    <div className="this-site">
      {off && <p>{say('popup.boardOff', { board })}</p>}
      <div className="actions">
        {off && (
          <button
            type="button"
            className="button"
            onClick={() => {
              save({ boardsOff: settings.boardsOff.filter((name) => name !== board) });
              setOutcome(say('popup.switchedOn', { board }));
            }}
          >
            {say('popup.switchOn', { board })}
          </button>
        )}
        {silent && (!board || off) && (
          <button type="button" className="button" onClick={() => analyse(tab.id, tab.windowId)}>
            {say('popup.analyse')}
          </button>
        )}
        {site && !board && (
          <button
            type="button"
            className="quiet"
            onClick={() => (read ? leave(site) : allow(site))}
          >
            {say(read ? 'popup.stop' : 'popup.always', { site: siteName(site) })}
          </button>
        )}
      </div>
      <p className="aside" role="status">
        {outcome}
      </p>
    </div>
  );
}
