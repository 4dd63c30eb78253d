import { say } from '../../words/own-say';
import { useSettings } from '../use-settings';
import { namedBoards } from './board-names';

const boards = namedBoards();

/** "dice.com", "glassdoor.at and 19 more": enough to know the board again. */
function sitesInShort([first = '', ...more]: string[]): string {
  return more.length > 0 ? say('settings.sitesMore', { site: first, count: more.length }) : first;
}

/** Which boards are read. Nothing is read where one is switched off. */
export function BoardsSection() {
  const { settings, problem, save } = useSettings();
  const off = new Set(settings?.boardsOff);
  function turn(name: string, on: boolean): void {
    const others = [...off].filter((one) => one !== name);
    save({ boardsOff: on ? others : [...others, name] });
  }
  return (
    <section aria-labelledby="boards-heading">
      <h2 id="boards-heading">{say('settings.boards')}</h2>
      <p className="aside">{say('settings.boardsWords')}</p>
      <fieldset className="boards" aria-labelledby="boards-heading">
        {boards.map(({ name, sites }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={!off.has(name)}
              disabled={!settings}
              onChange={({ target }) => turn(name, target.checked)}
            />
            <span>
              {name}
              <span className="aside">{sitesInShort(sites)}</span>
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
