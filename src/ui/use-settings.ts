import { useCallback, useEffect, useState } from 'react';
import { onAnnouncement } from '../announcements';
import { ask } from '../ask';
import type { Settings } from '../settings';
import { reasonOf } from './use-person';

/** The settings, wherever they are changed, and the way to change them. */
export function useSettings(): {
  /** null: not known yet. */
  settings: Settings | null;
  /** Why the last change, or the reading, failed. */
  problem: string | null;
  save(changes: Partial<Settings>): void;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const life = new AbortController();
    onAnnouncement((news) => {
      if (news.type === 'settings:changed') setSettings(news.settings);
    }, life.signal);
    ask('settings:get', {}).then(setSettings, (stuck: unknown) => setProblem(reasonOf(stuck)));
    return () => life.abort();
  }, []);

  const save = useCallback((changes: Partial<Settings>) => {
    // Shown at once, as a switch is; taken back where it could not be stored.
    setSettings((before) => before && { ...before, ...changes });
    ask('settings:save', { settings: changes }).then(
      (saved) => {
        setSettings(saved);
        setProblem(null);
      },
      (stuck: unknown) => {
        setProblem(reasonOf(stuck));
        ask('settings:get', {}).then(setSettings, () => setSettings(null));
      },
    );
  }, []);
  return { settings, problem, save };
}
