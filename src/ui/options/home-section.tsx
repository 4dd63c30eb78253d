import { useEffect, useState } from 'react';
import { ask, onAnnouncement } from '../../ask';
import type { Settings } from '../../settings';
import { reasonOf } from '../use-person';

const homes: [Settings['home'], string, string][] = [
  [
    'page',
    'Beside the posting',
    'A panel at the edge of the job page, when the posting is one of ours.',
  ],
  [
    'side-panel',
    'In the browser’s side panel',
    'Nothing is put into the job page: right where a board’s terms forbid changing its pages.',
  ],
];

/** Where the panel lives. */
export function HomeSection() {
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

  function choose(home: Settings['home']): void {
    ask('settings:save', { settings: { home } }).then(
      (saved) => {
        setSettings(saved);
        setProblem(null);
      },
      (stuck: unknown) => setProblem(reasonOf(stuck)),
    );
  }

  return (
    <section aria-labelledby="home-heading">
      <h2 id="home-heading">Where the panel opens</h2>
      <fieldset className="homes" aria-labelledby="home-heading">
        {homes.map(([home, name, words]) => (
          <label key={home}>
            <input
              type="radio"
              name="home"
              checked={settings?.home === home}
              disabled={!settings}
              onChange={() => choose(home)}
            />
            <span>
              {name}
              <span className="aside">{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {problem !== null && (
        <p className="warn" role="alert">
          Not saved. {problem}
        </p>
      )}
    </section>
  );
}
