import '../src/zod-jitless';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followSites } from '../src/background/any-page';
import { keepCardJudge } from '../src/background/card-judge';
import { serveFrames } from '../src/background/frame-ports';
import { makeMenus, onCommand, onGranted, onMenu } from '../src/background/gestures';
import { followLists } from '../src/background/lists';
import { answer } from '../src/background/requests';
import { classifySender } from '../src/background/sender';
import { browserSurroundings, guardSettings } from '../src/background/surroundings';
import { welcome } from '../src/background/welcome';
import type { Request } from '../src/messages';

// Every listener is registered at once: a sleeping background wakes for them.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: Partial<Request> | null, sender, respond) => {
    if (typeof message?.verb !== 'string') return false;
    const from = classifySender(sender, browser.runtime.id, browser.runtime.getURL('/'));
    answer(message as Request, from, sender.tab, browserSurroundings).then(respond);
    return true;
  });

  browser.commands.onCommand.addListener(onCommand);
  browser.contextMenus.onClicked.addListener(onMenu);
  browser.permissions.onAdded.addListener((sites) => followSites().then(() => onGranted(sites)));
  browser.permissions.onRemoved.addListener(() => followSites());
  browser.runtime.onStartup.addListener(() => followSites());
  browser.runtime.onStartup.addListener(() => makeMenus());
  browser.runtime.onInstalled.addListener((details) => {
    makeMenus();
    followSites();
    browserSurroundings.getSettings().then(followLists);
    welcome(details);
  });

  keepCardJudge();
  serveFrames();
  guardSettings();
});
