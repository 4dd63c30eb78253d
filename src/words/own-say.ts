import { browser } from 'wxt/browser';
import { createSay } from './say';

declare module 'wxt/browser' {
  interface WxtI18n {
    /** The build writes the messages: WXT, which looks for a file of them, knows none of the keys. */
    getMessage(key: string): string;
  }
}

const lookup = (key: string) => browser.i18n.getMessage(key);

/** The interface's words in the language of the person's browser; English where we do not speak it. */
export const say = createSay(lookup, lookup('extension_language') || 'en');
