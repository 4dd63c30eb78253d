import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  type Reach,
  readSetAside,
  type SetAside,
  setAsideFor,
  withFlag,
  withoutFlag,
} from './set-aside';

const place = 'set-aside-flags';

/** The findings set aside for a posting, and how to change that; remembered on this device. */
export interface SettingAside {
  ids: ReadonlySet<string>;
  put(flag: string, reach: Reach): void;
  bringBack(flag: string): void;
}

/** `posting`: what tells postings apart. Follows changes made in another tab. */
export function useSetAside(posting: string): SettingAside {
  const [all, setAll] = useState<SetAside>(() => readSetAside(undefined));
  /** What is stored, once that is known. */
  const stored = useRef<SetAside | null>(null);

  useEffect(() => {
    const know = (now: SetAside) => {
      stored.current = now;
      setAll(now);
    };
    const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = changes[place];
      if (area === 'local' && change) know(readSetAside(change.newValue));
    };
    browser.storage.onChanged.addListener(hear);
    read().then(know, forgetful);
    return () => browser.storage.onChanged.removeListener(hear);
  }, []);

  const change = useCallback(async (to: (before: SetAside) => SetAside) => {
    setAll(to);
    try {
      // Without a pause, or it is lost where the reader leaves the page right after the click.
      const next = to(stored.current ?? (await read()));
      stored.current = next;
      await browser.storage.local.set({ [place]: next });
    } catch {
      forgetful();
    }
  }, []);
  const put = useCallback(
    (flag: string, reach: Reach) => void change((before) => withFlag(before, posting, flag, reach)),
    [change, posting],
  );
  const bringBack = useCallback(
    (flag: string) => void change((before) => withoutFlag(before, posting, flag)),
    [change, posting],
  );
  const ids = useMemo(() => setAsideFor(all, posting), [all, posting]);
  return { ids, put, bringBack };
}

async function read(): Promise<SetAside> {
  return readSetAside((await browser.storage.local.get(place))[place]);
}

/** Without a store it still counts until the panel closes. */
function forgetful(): void {}
