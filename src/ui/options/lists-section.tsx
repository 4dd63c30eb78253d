import { listHooks } from '../../lists/list-hooks';
import { say } from '../../words/own-say';
import { useSettings } from '../use-settings';

/** What is known of a board's own rules on this, in a sentence. */
const rules: Record<string, string> = {
  LinkedIn: say('settings.marksLinkedIn'),
};

/** In which boards' result lists titles are underlined. Off until somebody wants it. */
export function ListsSection() {
  const { settings, problem, save } = useSettings();
  const on = new Set(settings?.listMarks);
  function turn(name: string, wanted: boolean): void {
    const others = [...on].filter((one) => one !== name);
    save({ listMarks: wanted ? [...others, name] : others });
  }
  return (
    <section aria-labelledby="lists-heading">
      <h2 id="lists-heading">{say('settings.marks')}</h2>
      <p className="aside">{say('settings.marksWords')}</p>
      <fieldset className="boards" aria-labelledby="lists-heading">
        {listHooks.map(({ name }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={on.has(name)}
              disabled={!settings || settings.boardsOff.includes(name)}
              onChange={({ target }) => turn(name, target.checked)}
            />
            <span>
              {name}
              <span className="aside">
                {settings?.boardsOff.includes(name)
                  ? say('settings.marksBoardOff')
                  : (rules[name] ?? say('settings.marksUnknown'))}
              </span>
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
