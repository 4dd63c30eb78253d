import { useEffect, useState } from 'react';
import { onAnnouncement } from '../../announcements';
import { ask } from '../../ask';
import type { StoredPart } from '../../library/stored';
import { say } from '../../words/own-say';
import { reasonOf } from '../use-person';
import { DeleteAll } from './delete-all';
import { partWords, sizeWords } from './stored-words';

/** Everything is read to know its size: after a change, so long (ms) nothing else may change. */
const pause = 500;

const places = [
  { where: 'database', words: say('settings.inDatabase') },
  { where: 'settings', words: say('settings.inSettings') },
] as const;

/** What is kept on this device, where and how large; and how to be rid of it. */
export function StoredSection() {
  const [parts, setParts] = useState<StoredPart[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const life = new AbortController();
    let timer = 0;
    let looking = false;
    const look = async () => {
      looking = true;
      try {
        const stored = await ask('data:stored', {});
        if (!life.signal.aborted) setParts(stored);
      } catch (stuck) {
        if (!life.signal.aborted) setProblem(reasonOf(stuck));
      }
      looking = false;
    };
    const lookSoon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => (looking ? lookSoon() : void look()), pause);
    };
    onAnnouncement(lookSoon, life.signal);
    life.signal.addEventListener('abort', () => clearTimeout(timer));
    void look();
    return () => life.abort();
  }, []);

  const filled = (parts ?? []).filter(({ items }) => items > 0);
  return (
    <section aria-labelledby="stored-heading">
      <h2 id="stored-heading">{say('settings.stored')}</h2>
      <p>{say('settings.storedWords')}</p>
      {problem !== null && <p className="warn">{say('settings.storedUnreadable', { problem })}</p>}
      {parts !== null && filled.length === 0 && (
        <p className="aside">{say('settings.storedNothing')}</p>
      )}
      {filled.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('settings.what')}</th>
              <th scope="col">{say('settings.records')}</th>
              <th scope="col">{say('settings.size')}</th>
            </tr>
          </thead>
          {places.map(({ where, words }) => {
            const here = filled.filter((part) => part.where === where);
            if (here.length === 0) return null;
            return (
              <tbody key={where}>
                <tr className="where">
                  <th scope="rowgroup" colSpan={3}>
                    {words}
                  </th>
                </tr>
                {here.map((part) => (
                  <tr key={part.name}>
                    <th scope="row">{partWords(part)}</th>
                    <td>{say.number(part.items)}</td>
                    <td>{sizeWords(part.bytes)}</td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      )}
      <DeleteAll />
    </section>
  );
}
