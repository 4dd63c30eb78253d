import { browser } from 'wxt/browser';
import { say } from '../../words/own-say';

/** The last line: the ways to the saved postings and to the profile. */
export function PanelFoot() {
  return (
    <footer className="foot">
      <a href={browser.runtime.getURL('/dashboard.html')} target="_blank" rel="noreferrer">
        {say('panel.savedPostings')}
      </a>
      <button type="button" className="quiet" onClick={() => browser.runtime.openOptionsPage()}>
        {say('panel.yourProfile')}
      </button>
    </footer>
  );
}
