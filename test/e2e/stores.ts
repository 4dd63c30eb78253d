import { madeKept } from '../../src/library/made-kept';
import type { Surface } from './stage';

/** A posting of our own making, as the library keeps it. */
const kept = [madeKept(4_000_000_001, {}, { title: 'Director of ML Platform' })];

/** Keeps a posting, and writes a draft where the audit page does. */
export const keepMore = (surface: Surface) =>
  surface.evaluate(async (postings) => {
    const { runtime, storage } = (globalThis as unknown as { chrome: Extension }).chrome;
    await runtime.sendMessage({ verb: 'library:restore', kept: postings });
    await storage.local.set({ 'audit-draft': { id: 'one', text: 'We seek a director.' } });
  }, kept);

/** How many records each of the browser's stores holds: the database's shelves, and the settings. */
export const storesOf = (surface: Surface) =>
  surface.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await asked(indexedDB.open('rolescope'));
    const stores: [string, number][] = [];
    for (const name of db.objectStoreNames) {
      stores.push([name, await asked(db.transaction(name).objectStore(name).count())]);
    }
    db.close();
    const { storage } = (globalThis as unknown as { chrome: Extension }).chrome;
    stores.push(['settings', Object.keys(await storage.local.get(null)).length]);
    return stores;
  });

/** What these tests use of the extension's own pages. */
interface Extension {
  runtime: { sendMessage(request: object): Promise<unknown> };
  storage: { local: { get(names: null): Promise<object>; set(items: object): Promise<void> } };
}
