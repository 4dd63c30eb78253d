import '../src/zod-jitless';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveFrames } from '../src/background/frame-ports';
import { answer } from '../src/background/requests';
import { classifySender } from '../src/background/sender';
import { browserSurroundings, guardSettings } from '../src/background/surroundings';
import type { Request, ToPage } from '../src/messages';

// Every listener is registered at once: a sleeping background wakes for them.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Partial<Request> | null, sender, respond) => {
    if (typeof message?.verb !== 'string') return false;
    const from = classifySender(sender, browser.runtime.id, browser.runtime.getURL('/'));
    answer(message as Request, from, sender.tab?.id, browserSurroundings).then(respond);
    return true;
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'toggle-panel' || tab?.id === undefined) return;
    const message: ToPage = { type: 'toggle' };
    // Rejects where no job board is open.
    browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => {});
  });

  serveFrames();
  guardSettings();
});
