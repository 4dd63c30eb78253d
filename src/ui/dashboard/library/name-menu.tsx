import { useRef } from 'react';
import { listOf } from './typed-list';

/** A menu of names (tags, sets) to give to the chosen postings or take from them, or a new one. */
export function NameMenu({
  label,
  fieldLabel,
  names,
  held,
  give,
  take,
}: {
  label: string;
  /** What a new name is for: "New set". */
  fieldLabel: string;
  /** Every name there is. */
  names: readonly string[];
  /** Names that every chosen posting has. */
  held: ReadonlySet<string>;
  give: (name: string) => void;
  take: (name: string) => void;
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary className="button">{label}</summary>
      <div className="menu-items names">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={held.has(name)}
            onClick={() => {
              close();
              if (held.has(name)) take(name);
              else give(name);
            }}
          >
            <span aria-hidden="true">{held.has(name) ? '✓' : ''}</span> {name}
          </button>
        ))}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const [name] = listOf(String(new FormData(event.currentTarget).get('name') ?? ''));
            if (name === undefined) return;
            event.currentTarget.reset();
            close();
            give(name);
          }}
        >
          <input name="name" aria-label={fieldLabel} placeholder={fieldLabel} maxLength={60} />
          <button type="submit">Add</button>
        </form>
      </div>
    </details>
  );
}
