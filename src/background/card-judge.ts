import type { judgeCards } from './judge-cards';

type JudgeCards = typeof judgeCards;

declare global {
  /** Set by entrypoints/card-judge.ts, in the background alone. */
  var rolescopeJudgeCards: JudgeCards | undefined;
}

const script = '/card-judge.js';
/** Chrome's background is a service worker; Firefox's is a page, which has no such function. */
const isWorker = 'importScripts' in globalThis;

/**
 * The engine and its knowledge stand in a script of their own: in the background's they would be read
 * at every wake, on which each job page waits. A service worker may bring in later only what it has
 * brought in once while it was being installed.
 */
export function keepCardJudge(): void {
  if (globalThis.importScripts)
    addEventListener('install', () => globalThis.importScripts?.(script));
}

/** The judge of cards, brought in when it is first asked for. Rejects where the script cannot be read. */
export async function cardJudge(): Promise<JudgeCards> {
  if (!globalThis.rolescopeJudgeCards) {
    if (isWorker) importScripts(script);
    else await addScript();
  }
  const judge = globalThis.rolescopeJudgeCards;
  if (!judge) throw new Error(`${script} brought no judge.`);
  return judge;
}

function addScript(): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.src = script;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${script} could not be read.`));
    document.head.append(element);
  });
}
