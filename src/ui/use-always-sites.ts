import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { alwaysSites } from '../always-sites';

/** The sites that are always read, as match patterns; null: not known yet. Follows the browser's own settings, too. */
export function useAlwaysSites(): string[] | null {
  const [sites, setSites] = useState<string[] | null>(null);
  useEffect(() => {
    const look = () => void alwaysSites().then(setSites, () => setSites([]));
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}
