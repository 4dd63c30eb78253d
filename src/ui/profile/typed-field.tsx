import { useId, useState } from 'react';

/** A field that saves as it is typed; what cannot be read is said so, and never saved. */
export function TypedField<T>({
  label,
  value,
  shown,
  read,
  save,
  wrong,
  placeholder,
  numeric = false,
}: {
  label: string;
  value: T | null;
  /** What is stored, as it is typed. */
  shown: (value: T) => string;
  /** null: nothing typed; undefined: it cannot be read. */
  read: (typed: string) => T | null | undefined;
  save: (value: T | null) => void;
  /** What to type, where it cannot be read. */
  wrong: string;
  placeholder?: string;
  numeric?: boolean;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && read(draft) === undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={numeric ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={300}
        placeholder={placeholder}
        value={draft ?? (value === null ? '' : shown(value))}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => {
          setDraft(target.value);
          const typed = read(target.value);
          if (typed !== undefined) save(typed);
        }}
        onBlur={() => setDraft(null)}
      />
      {isWrong && (
        <span className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
