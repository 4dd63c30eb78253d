import { flagKeys } from '../engine/flags/flag-words';
import { engineWords } from './engine-words';
import { flatten } from './message';
import { createSay, type Say } from './say';

/** Words for a worker, which cannot ask the browser for them: the engine's messages in one language. */
export interface WorkerWords {
  locale: string;
  messages: Readonly<Record<string, string>>;
}

/** What a page sends along to a worker of its own. */
export function wordsForWorker(say: Say): WorkerWords {
  const keys = [...Object.keys(flatten(engineWords)), ...flagKeys()];
  const known = keys.flatMap((key): [string, string][] => {
    const message = say.translated(key);
    return message === null ? [] : [[key, message]];
  });
  return { locale: say.locale, messages: Object.fromEntries(known) };
}

/** The engine's words, as the page sent them. */
export function sayFrom({ locale, messages }: WorkerWords): Say {
  return createSay((key) => messages[key] ?? '', locale);
}
