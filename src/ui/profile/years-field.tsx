import { useId, useState } from 'react';
import { say } from '../../words/own-say';

/** A field for a number of years that saves as it is typed; what is no number is never saved. */
export function YearsField({
  label,
  value,
  save,
  quiet = false,
}: {
  label: string;
  value: number | null;
  save: (years: number | null) => void;
  /** The label is for readers only: what it means stands beside it. */
  quiet?: boolean;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? '' : say.number(value));
  const wrong = draft !== null && readYears(draft) === undefined;
  return (
    <div className="field">
      <label htmlFor={id} className={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      <span className="with-unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={5}
          value={shown}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setDraft(target.value);
            const years = readYears(target.value);
            if (years !== undefined) save(years);
          }}
          onBlur={() => setDraft(null)}
        />
        <span className="unit" aria-hidden="true">
          {say(quiet ? 'profile.yearsShort' : 'profile.yearsUnit')}
        </span>
      </span>
      {wrong && (
        <span className="wrong" id={`${id}-wrong`} role="alert">
          {say('profile.wrongYears')}
        </span>
      )}
    </div>
  );
}

/** Years as typed, halves and commas too; null: nothing typed; undefined: no number of years. */
export function readYears(typed: string): number | null | undefined {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return null;
  if (!/^\d{1,2}(\.\d{0,2})?$/.test(plain)) return undefined;
  const years = Number(plain);
  return years <= 60 ? years : undefined;
}
