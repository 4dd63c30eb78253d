import { ask } from '../../../ask';
import { type Entry, type Judgement, type Status, statusSchema } from '../../../library/entry';
import { say } from '../../../words/own-say';
import { bandWords } from '../../parts/money';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { seriousOf } from './serious';

export const statusWords = (status: Status) => say(`library.${status}`);

export function TitleCell({ entry }: { entry: Entry }) {
  const where = [entry.company, entry.location[0]].filter(Boolean).join(' · ');
  return (
    <>
      <a className="entry-title" href={hashOf('library', [entry.key])} title={entry.title}>
        {entry.title}
      </a>
      <span className="entry-where" title={where}>
        {where}
      </span>
    </>
  );
}

export function PayCell({ judgement: { posted, position } }: { judgement: Judgement }) {
  const band = posted && bandWords(posted);
  if (!band) return <span className="aside">{say('library.notStated')}</span>;
  return (
    <>
      <span className="entry-pay" title={band}>
        {band}
      </span>
      {position && <span className={`aside pay-${position}`}>{say(`library.${position}`)}</span>}
    </>
  );
}

export function FitCell({ judgement: { fit } }: { judgement: Judgement }) {
  if (!fit || fit.of === 0) return <span className="aside">–</span>;
  return <span className="entry-fit">{say('library.metOf', { met: fit.met, of: fit.of })}</span>;
}

export function FlagsCell({ entry }: { entry: Entry }) {
  const { flags } = entry.judgement;
  if (flags.length === 0) return <span className="aside">{say('library.none')}</span>;
  const serious = seriousOf(entry);
  return (
    <>
      {say.number(flags.length)}
      {serious > 0 && <span className="aside"> {say('library.serious', { serious })}</span>}
    </>
  );
}

/** How far the person is with it; changed in place. */
export function StatusCell({ entry }: { entry: Entry }) {
  const { problem } = useTell();
  return (
    <select
      className="status"
      aria-label={say('library.statusOf', { title: entry.title })}
      value={entry.status}
      onChange={({ target }) => {
        const status = statusSchema.safeParse(target.value).data;
        if (status)
          ask('library:edit', { edits: [{ key: entry.key, edit: { status } }] }).catch(problem);
      }}
    >
      {statusSchema.options.map((status) => (
        <option key={status} value={status}>
          {statusWords(status)}
        </option>
      ))}
    </select>
  );
}
