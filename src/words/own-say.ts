import { browser } from 'wxt/browser';
import { createSay } from './say';

type BrowserKey = Parameters<typeof browser.i18n.getMessage>[0];
const lookup = (key: string) => browser.i18n.getMessage(key as BrowserKey);

/** The interface's words in the language of the person's browser; English where we do not speak it. */
export const say = createSay(lookup, lookup('extension_language') || 'en');
