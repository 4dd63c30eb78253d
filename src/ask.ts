import { browser } from 'wxt/browser';
import type { Reply, Requests, Verb } from './messages';

/** Asks the background; throws with its reason where it refuses. */
export async function ask<V extends Verb>(
  verb: V,
  fields: Requests[V]['ask'],
): Promise<Requests[V]['answer']> {
  const send = () => browser.runtime.sendMessage({ ...fields, verb });
  const reply = (await send().catch((problem) => {
    // Nobody heard it, or in Firefox was stopped before the answer: the background wakes for the
    // next one, and no request does more when it comes twice.
    if (/Receiving end/.test(problem)) return send();
    throw problem;
  })) as Reply<V> | undefined;
  if (!reply || 'refused' in reply)
    throw new Error(reply?.refused ?? 'The background did not answer.');
  return reply.answer;
}
