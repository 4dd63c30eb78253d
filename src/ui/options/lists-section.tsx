import { listHooks } from '../../lists/list-hooks';
import { useSettings } from '../use-settings';

/** What is known of a board's own rules on this, in a sentence. */
const rules: Record<string, string> = {
  LinkedIn:
    'Off at first: LinkedIn’s agreement forbids extensions that change how its pages look. It is your decision.',
};
const unknown = 'Off at first: we do not know its terms on this.';

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
      <h2 id="lists-heading">Marks in result lists</h2>
      <p className="aside">
        Underlines the titles that read like ML leadership; point at one to see which role, and how
        the posted pay compares. A double line: it pays above what such roles pay; a dotted one:
        below. Nothing is put into the board’s list itself. Without marks, the browser’s side panel
        lists the same postings, best fit first.
      </p>
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
                  ? 'This board is switched off above.'
                  : (rules[name] ?? unknown)}
              </span>
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
