import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { say } from '../../../words/own-say';
import { Icon } from '../../parts/icon';
import { listOf } from './typed-list';

/** Names (tags, sets) to give to the chosen postings or take from them, or a new one. */
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
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className="button menu">{label}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className="menu-place" align="end" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="menu-items names" aria-label={label}>
            {names.map((name) => (
              <button
                key={name}
                type="button"
                className="menu-item"
                aria-pressed={held.has(name)}
                onClick={() => {
                  setOpen(false);
                  if (held.has(name)) take(name);
                  else give(name);
                }}
              >
                <span className="menu-mark">{held.has(name) && <Icon name="tick" />}</span>
                {name}
              </button>
            ))}
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const [name] = listOf(String(new FormData(event.currentTarget).get('name') ?? ''));
                if (name === undefined) return;
                setOpen(false);
                give(name);
              }}
            >
              <input name="name" aria-label={fieldLabel} placeholder={fieldLabel} maxLength={60} />
              <button type="submit" className="button">
                {say('library.add')}
              </button>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
