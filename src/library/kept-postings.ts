import { type Posting, postingSchema } from '../posting';
import { database } from './database';

/** The texts of the kept postings with these keys, in their order; null where there is none that can be read. */
export async function keptPostings(keys: readonly string[]): Promise<(Posting | null)[]> {
  const { store } = (await database()).transaction('postings');
  const stored = await Promise.all(keys.map((key) => store.get(key)));
  return stored.map((one) => postingSchema.safeParse(one).data ?? null);
}
