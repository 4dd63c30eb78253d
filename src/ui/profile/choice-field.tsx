import { useId } from 'react';
import { say } from '../../words/own-say';

/** One of a few, or nothing said. */
export function ChoiceField<T extends string>({
  label,
  value,
  choices,
  save,
  none = say('profile.notSaid'),
  required = false,
}: {
  label: string;
  value: T | null;
  /** In words, in the order shown. */
  choices: Record<T, string>;
  save: (choice: T | null) => void;
  none?: string;
  /** One of them always holds. */
  required?: boolean;
}) {
  const id = useId();
  const offered = Object.keys(choices) as T[];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => save(offered.find((one) => one === target.value) ?? null)}
      >
        {!required && <option value="">{none}</option>}
        {offered.map((one) => (
          <option key={one} value={one}>
            {choices[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
