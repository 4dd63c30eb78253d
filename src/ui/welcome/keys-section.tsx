import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { say } from '../../words/own-say';
import { said } from '../../words/said';

/** Where postings of the kind are found. */
const searches = {
  linkedIn: 'https://www.linkedin.com/jobs/search/?keywords=director%20machine%20learning',
  indeed: 'https://www.indeed.com/jobs?q=director+machine+learning',
};

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
      <h2 id="begin-heading">{say('welcome.begin')}</h2>
      <ol className="plain">
        <li>
          {said('welcome.beginOpen', {
            linkedIn: <a href={searches.linkedIn}>{say('welcome.onLinkedIn')}</a>,
            indeed: <a href={searches.indeed}>{say('welcome.onIndeed')}</a>,
          })}
        </li>
        <li>{say('welcome.beginPin')}</li>
        <li>{say('welcome.beginElsewhere', { analyse: say('popup.analyse') })}</li>
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
