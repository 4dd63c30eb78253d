import { useId, useState } from 'react';

/** Words over several lines, saved as they are typed. */
export function NotesField({
  label,
  value,
  most,
  save,
}: {
  label: string;
  value: string | null;
  /** Letters that fit. */
  most: number;
  save: (words: string | null) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={most}
        value={draft ?? value ?? ''}
        onChange={({ target }) => {
          setDraft(target.value);
          save(target.value.trim() === '' ? null : target.value);
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  );
}
