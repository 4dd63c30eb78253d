import { allOrNothing } from './all-or-nothing';
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
  return allOrNothing(tx, async () => {
    const before = readable(await tx.store.getAll())
      .filter((one) => isSameJob(one, sighting))
      .sort((one, other) => (one.last < other.last ? 1 : -1));
    const shelf = wordingOf(sighting);
    const same = before.find((one) => wordingOf(one) === shelf);
    await tx.store.put({ ...sighting, first: same?.first ?? sighting.first }, shelf);
    return before;
  });
}

/** Notes sightings of earlier days, all or none; one that is noted already keeps its first and its last day. */
export async function noticeAgain(earlier: readonly Sighting[]): Promise<number> {
  const sightings = earlier.map((one) => checked(sightingSchema.safeParse(one)));
  const db = await database();
  const tx = db.transaction('sightings', 'readwrite');
  return allOrNothing(tx, async () => {
    const noted = await Promise.all(sightings.map((one) => tx.store.get(wordingOf(one))));
    const writing = sightings.map((one, at) => {
      const same = sightingSchema.safeParse(noted[at]).data ?? one;
      const [first = one.first] = [same.first, one.first].sort();
      const [, last = one.last] = [same.last, one.last].sort();
      return tx.store.put({ ...one, first, last }, wordingOf(one));
    });
    await Promise.all(writing);
    return sightings.length;
  });
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
