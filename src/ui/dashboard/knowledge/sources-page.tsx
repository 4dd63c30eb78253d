import { useState } from 'react';
import { say } from '../../../words/own-say';
import { dayWords } from '../../parts/day-words';
import { knowledge } from '../../use-insights';

/** Every source of every figure, with what may be done with it and when it was read. */
export function SourcesPage() {
  const [text, setText] = useState('');
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const { sources } = knowledge();
  const shown = sources.filter(({ title, covers, licence, url }) => {
    const all = `${title} ${covers} ${licence} ${url}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return (
    <article className="sources-page">
      <header>
        <h1>{say('roles.sources')}</h1>
        <input
          type="search"
          aria-label={say('roles.searchSources')}
          placeholder={say('roles.searchSources')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="aside" role="status">
          {words.length === 0
            ? say('roles.all', { count: sources.length })
            : say('roles.some', { shown: shown.length, count: sources.length })}
        </p>
      </header>
      <div className="compare-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('roles.source')}</th>
              <th scope="col">{say('roles.covers')}</th>
              <th scope="col">{say('roles.licence')}</th>
              <th scope="col">{say('roles.readOn')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, title, url, covers, licence, retrieved }) => (
              <tr key={id}>
                <td lang="en">
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                </td>
                <td lang="en">{covers}</td>
                <td lang="en">{licence}</td>
                <td className="figure">{dayWords(retrieved)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}
