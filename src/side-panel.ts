import { browser } from 'wxt/browser';

/** Firefox's word for it, which Chrome's types do not know. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the browser's own side panel. Call it first thing in a click's handler: it needs the gesture. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
