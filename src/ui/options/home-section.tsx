import type { Settings } from '../../settings';
import { useSettings } from '../use-settings';

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
  const { settings, problem, save } = useSettings();
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
              onChange={() => save({ home })}
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
