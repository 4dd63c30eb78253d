import { english } from '../src/words/english';
import { flatten } from '../src/words/message';

/**
 * Before the unit tests: the one thing of the browser that words need, with the messages that the
 * build gives it. Everything else of the browser stays absent, so that a test that needs it notices.
 */
const messages = flatten(english);
Object.assign(globalThis, {
  chrome: { i18n: { getMessage: (key: string) => messages[key] ?? '' } },
});
