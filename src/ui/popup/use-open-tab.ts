import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab under the popup. `url`: only where the browser tells, which it does after a click on our button. */
export interface OpenTab {
  id: number;
  windowId: number;
  url: string | undefined;
}

/** The tab the person looks at; null: not known yet, or one of our own pages. */
export function useOpenTab(): OpenTab | null {
  const [tab, setTab] = useState<OpenTab | null>(null);
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(([open]) => {
      if (open?.id === undefined || open.url?.startsWith(browser.runtime.getURL('/'))) return;
      setTab({ id: open.id, windowId: open.windowId, url: open.url });
    });
  }, []);
  return tab;
}
