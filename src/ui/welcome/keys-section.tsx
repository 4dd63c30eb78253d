import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

interface Key {
  name: string;
  words: string;
  shortcut: string;
}

/** How to begin: where the button is, and the keys as this browser has them. */
export function KeysSection() {
  const [keys, setKeys] = useState<Key[]>([]);
  useEffect(() => {
    browser.commands
      .getAll()
      .then((all) =>
        setKeys(
          all.flatMap(({ name = '', description: words = '', shortcut = '' }) =>
            words && shortcut ? [{ name, words, shortcut }] : [],
          ),
        ),
      );
  }, []);
  return (
    <section aria-labelledby="begin-heading">
      <h2 id="begin-heading">Begin</h2>
      <ol className="plain">
        <li>
          Open a machine-learning leadership posting:{' '}
          <a href="https://www.linkedin.com/jobs/search/?keywords=director%20machine%20learning">
            on LinkedIn
          </a>
          , <a href="https://www.indeed.com/jobs?q=director+machine+learning">on Indeed</a> or at an
          employer. The insights appear beside it.
        </li>
        <li>
          Pin the Rolescope button to the toolbar: its number is how many things there are to ask
          about.
        </li>
        <li>
          On any other site click the button and choose “Analyse this page”, or find it in the
          context menu.
        </li>
      </ol>
      {keys.length > 0 && (
        <dl className="keys">
          {keys.map(({ name, words, shortcut }) => (
            <div key={name}>
              <dt>
                <kbd>{shortcut}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
