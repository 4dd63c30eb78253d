import { checked } from './checked';
import { database } from './database';
import { isSameJob, type Sighting } from './sighting';
import { sightingSchema } from './sighting-schema';

/**
 * Notes that a posting was looked at; gives back what was seen of the same job before, newest first.
 * Each way a posting was worded is a record of its own, so that a change is still known next week.
 */
export async function notice(now: Sighting): Promise<Sighting[]> {
  const sighting = checked(sightingSchema.safeParse(now));
  const db = await database();
  const tx = db.transaction('sightings', 'readwrite');
  const before = readable(await tx.store.getAll())
    .filter((one) => isSameJob(one, sighting))
    .sort((one, other) => (one.last < other.last ? 1 : -1));
  const shelf = wordingOf(sighting);
  const same = before.find((one) => wordingOf(one) === shelf);
  await tx.store.put({ ...sighting, first: same?.first ?? sighting.first }, shelf);
  await tx.done;
  return before;
}

const wordingOf = ({ key, title, pay, required }: Sighting) =>
  JSON.stringify([key, title, pay && [pay.min, pay.max, pay.currency, pay.period], required]);

/** Every sighting that can be read. */
export async function seen(): Promise<Sighting[]> {
  return readable(await (await database()).getAll('sightings'));
}

const readable = (stored: unknown[]): Sighting[] =>
  stored.flatMap((one) => sightingSchema.safeParse(one).data ?? []);

/** Forgets every posting that was only looked at. */
export async function forgetSightings(): Promise<void> {
  await (await database()).clear('sightings');
}
