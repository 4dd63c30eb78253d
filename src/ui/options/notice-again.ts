import { ask } from '../../ask';
import type { Sighting } from '../../library/sighting';

/** Sightings in one message: a browser refuses very long ones. */
const atOnce = 500;

/** Notes again what was looked at before, as a backup holds it. */
export async function noticeAgain(sightings: readonly Sighting[]): Promise<void> {
  for (let at = 0; at < sightings.length; at += atOnce) {
    await ask('library:notice-again', { sightings: sightings.slice(at, at + atOnce) });
  }
}
