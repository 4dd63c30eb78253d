import { browser } from 'wxt/browser';
import type { ToPage } from '../../messages';
import { openSidePanel } from '../../side-panel';
import { say } from '../../words/own-say';

/** The ways to the panel: beside the posting, and in the browser's own side panel. */
export function OpenPanel() {
  return (
    <div className="actions">
      <button type="button" className="button" onClick={togglePanel}>
        {say('popup.togglePanel')}
      </button>
      <button type="button" className="quiet" onClick={openBeside}>
        {say('popup.openBeside')}
      </button>
    </div>
  );
}

async function togglePanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const message: ToPage = { type: 'toggle' };
  // Rejects where no job board is open: there is no panel to open then.
  await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => {});
  close();
}

function openBeside(): void {
  // No waiting before it: the browser wants the click itself.
  void browser.windows.getCurrent(({ id }) => {
    if (id !== undefined) openSidePanel(id).then(() => close());
  });
}
