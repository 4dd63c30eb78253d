import { browser } from 'wxt/browser';

/** What the pages keep by themselves, by name: drafts, what was set aside. Settings go their own way. */
export async function pageRecords(): Promise<Record<string, unknown>> {
  const { settings: _, ...records } = await browser.storage.local.get(null);
  return records;
}

/** Puts these records back; gives what undoes it. */
export async function putPageRecords(
  records: Readonly<Record<string, unknown>>,
): Promise<() => Promise<void>> {
  const before = await pageRecords();
  const fresh = Object.keys(records).filter((name) => !(name in before));
  await browser.storage.local.set(records);
  return async () => {
    await browser.storage.local.set(before);
    await browser.storage.local.remove(fresh);
  };
}
