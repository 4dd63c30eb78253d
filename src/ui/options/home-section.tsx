import type { Settings } from '../../settings';
import { say } from '../../words/own-say';
import { useSettings } from '../use-settings';

const homes: [Settings['home'], string, string][] = [
  ['page', say('settings.homePage'), say('settings.homePageWords')],
  ['side-panel', say('settings.homeSide'), say('settings.homeSideWords')],
];

/** Where the panel lives. */
export function HomeSection() {
  const { settings, problem, save } = useSettings();
  return (
    <section aria-labelledby="home-heading">
      <h2 id="home-heading">{say('settings.home')}</h2>
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
          {say('settings.notSaved', { problem })}
        </p>
      )}
    </section>
  );
}
