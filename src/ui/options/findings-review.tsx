import { useState } from 'react';
import type { Edit } from '../../profile/edit';
import { editOf, type Finding } from '../../profile/import/finding';
import type { Person } from '../../profile/person';
import { say } from '../../words/own-say';
import { Quote } from '../parts/quote';
import { beforeWords, findingWords } from './finding-words';

/** What was found, each beside the words it was found in; only what is ticked is taken over. */
export function FindingsReview({
  name,
  findings,
  cut,
  person,
  take,
  cancel,
}: {
  name: string;
  findings: Finding[];
  cut: boolean;
  person: Person;
  take: (edits: Edit[]) => void;
  cancel: () => void;
}) {
  const rows = findings.map((finding) => ({
    key: keyOf(finding),
    finding,
    edit: editOf(finding, person),
    before: beforeWords(finding, person),
  }));
  const fresh = rows.filter(({ edit }) => edit !== null);
  // What would replace something of the person's is theirs to tick.
  const [ticked, setTicked] = useState(
    () => new Set(fresh.filter(({ before }) => before === null).map(({ key }) => key)),
  );
  // A line that tells of several things is quoted once.
  const byQuote = new Map<string | null, typeof fresh>();
  for (const row of fresh) {
    const quote = row.finding.quote?.replace(/^[-•*▪●\s]+/, '') ?? null;
    byQuote.set(quote, [...(byQuote.get(quote) ?? []), row]);
  }
  const chosen = fresh.flatMap(({ key, edit }) => (edit && ticked.has(key) ? [edit] : []));
  const all = chosen.length === fresh.length;

  return (
    <form
      className="review"
      aria-label={say('transfer.foundIn', { file: name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) take(chosen);
      }}
    >
      <div className="review-head">
        <h3>
          {fresh.length < findings.length
            ? say('transfer.foundYours', {
                file: name,
                count: findings.length,
                yours: findings.length - fresh.length,
              })
            : say('transfer.found', { file: name, count: findings.length })}
        </h3>
        {fresh.length > 1 && (
          <button
            type="button"
            className="quiet"
            onClick={() => setTicked(all ? new Set() : new Set(fresh.map(({ key }) => key)))}
          >
            {say(all ? 'transfer.tickNone' : 'transfer.tickAll')}
          </button>
        )}
      </div>
      {cut && <p className="warn">{say('transfer.cut')}</p>}
      <ul>
        {[...byQuote].map(([quote, found]) => (
          <li key={`${quote} ${found[0]?.key}`}>
            <div className="found-here">
              {found.map(({ key, finding, before }) => (
                <label key={key}>
                  <input
                    type="checkbox"
                    checked={ticked.has(key)}
                    onChange={({ target }) => {
                      const next = new Set(ticked);
                      if (target.checked) next.add(key);
                      else next.delete(key);
                      setTicked(next);
                    }}
                  />
                  <span>
                    <b>{findingWords(finding)}</b>
                    {before !== null && (
                      <span className="replaces">
                        {' '}
                        {say('transfer.insteadOf', { words: before })}
                      </span>
                    )}
                  </span>
                </label>
              ))}
            </div>
            {quote === null ? (
              <p className="aside">{say('transfer.ownFile')}</p>
            ) : (
              <Quote words={quote} />
            )}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="submit" className="button" disabled={chosen.length === 0}>
          {say('transfer.take', { count: chosen.length })}
        </button>
        <button type="button" className="quiet" onClick={cancel}>
          {say('transfer.takeNothing')}
        </button>
      </div>
    </form>
  );
}

function keyOf(finding: Finding): string {
  switch (finding.kind) {
    case 'skill':
      return finding.id;
    case 'field':
      return Object.keys(finding.set).join(' ');
    case 'item':
      return `${finding.list} ${finding.item.id}`;
  }
}
