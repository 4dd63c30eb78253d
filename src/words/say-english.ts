import { english } from './english';
import { flatten } from './message';
import { createSay } from './say';

const messages = flatten(english);

/** English words where no browser is at hand: on the command line and in tests. */
export const sayEnglish = createSay((key) => messages[key] ?? '', 'en');
