import { useState } from 'react';
import { count } from '../../panel/words';
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
        <h1>Sources</h1>
        <input
          type="search"
          aria-label="Search the sources"
          placeholder="Search the sources"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className="aside" role="status">
          {words.length === 0
            ? count(sources.length, 'source')
            : `${shown.length} of ${count(sources.length, 'source')}`}
        </p>
      </header>
      <div className="compare-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">What it covers</th>
              <th scope="col">Licence</th>
              <th scope="col">Read on</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, title, url, covers, licence, retrieved }) => (
              <tr key={id}>
                <td>
                  <a href={url} target="_blank" rel="noreferrer">
                    {title}
                  </a>
                </td>
                <td>{covers}</td>
                <td>{licence}</td>
                <td className="figure">{retrieved}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  );
}
