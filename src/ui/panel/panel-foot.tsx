import { browser } from 'wxt/browser';

/** The last line: the ways to the saved postings and to the profile. */
export function PanelFoot() {
  return (
    <footer className="foot">
      <a href={browser.runtime.getURL('/dashboard.html')} target="_blank" rel="noreferrer">
        Your saved postings
      </a>
      <button type="button" className="quiet" onClick={() => browser.runtime.openOptionsPage()}>
        Your profile
      </button>
    </footer>
  );
}
