import { ask } from '../../../ask';
import { type Entry, type Judgement, type Status, statusSchema } from '../../../library/entry';
import { bandWords } from '../../parts/money';
import { hashOf } from '../route';
import { useTell } from '../tell';
import { seriousOf } from './serious';

export const statusWords: Record<Status, string> = {
  interested: 'Interested',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
};

const positionWords = { below: 'below', within: 'as', above: 'above' } as const;

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
  if (!band) return <span className="aside">not stated</span>;
  return (
    <>
      <span className="entry-pay" title={band}>
        {band}
      </span>
      {position && (
        <span className={`aside pay-${position}`}>{positionWords[position]} expected</span>
      )}
    </>
  );
}

export function FitCell({ judgement: { fit } }: { judgement: Judgement }) {
  if (!fit || fit.of === 0) return <span className="aside">–</span>;
  return (
    <span className="entry-fit">
      {fit.met} of {fit.of}
    </span>
  );
}

export function FlagsCell({ entry }: { entry: Entry }) {
  const { flags } = entry.judgement;
  if (flags.length === 0) return <span className="aside">none</span>;
  const serious = seriousOf(entry);
  return (
    <>
      {flags.length}
      {serious > 0 && <span className="aside"> · {serious} serious</span>}
    </>
  );
}

/** How far the person is with it; changed in place. */
export function StatusCell({ entry }: { entry: Entry }) {
  const { problem } = useTell();
  return (
    <select
      className="status"
      aria-label={`Status of ${entry.title}`}
      value={entry.status}
      onChange={({ target }) => {
        const status = statusSchema.safeParse(target.value).data;
        if (status)
          ask('library:edit', { edits: [{ key: entry.key, edit: { status } }] }).catch(problem);
      }}
    >
      {statusSchema.options.map((status) => (
        <option key={status} value={status}>
          {statusWords[status]}
        </option>
      ))}
    </select>
  );
}
