import { type ReactNode, useState } from 'react';
import type { ListEdit } from '../../profile/edit';
import type { PersonList, PersonLists } from '../../profile/person';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';
import type { Editing } from './editing';
import { itemWords } from './item-words';

/** A list of the profile whose items are edited where they stand. */
export function ItemList<L extends PersonList>({
  list,
  items,
  heading,
  addWords,
  thisOne,
  blank,
  fields,
  editing,
}: {
  list: L;
  items: readonly PersonLists[L][];
  heading: string;
  addWords: string;
  /** What an item is called that says nothing yet. */
  thisOne: string;
  blank: Omit<PersonLists[L], 'id'>;
  fields: (item: PersonLists[L], set: (change: Partial<PersonLists[L]>) => void) => ReactNode;
  editing: Editing;
}) {
  const [fresh, setFresh] = useState<string | null>(null);
  const put = (item: Partial<PersonLists[L]> & { id: string }) =>
    // The item is of this list.
    editing.edit([{ list, item } as ListEdit]);
  return (
    <section className="items" aria-label={heading}>
      <h3>{heading}</h3>
      {items.length > 0 && (
        <ul>
          {items.map((item) => {
            const words = itemWords[list](item) || thisOne;
            return (
              <li
                key={item.id}
                className="item"
                ref={(row) => {
                  if (item.id !== fresh || !row) return;
                  row.querySelector<HTMLElement>('input, select')?.focus();
                  setFresh(null);
                }}
              >
                <div className="item-fields" data-list={list}>
                  {fields(item, (change) => put({ ...change, id: item.id }))}
                </div>
                <button
                  type="button"
                  className="tool"
                  title={say('profile.remove')}
                  onClick={({ currentTarget }) => {
                    // The focus stays in the list, or goes to the button under it.
                    const row = currentTarget.closest('li');
                    const near = row?.nextElementSibling ?? row?.previousElementSibling;
                    const after = near ?? row?.closest('section');
                    [...(after?.querySelectorAll('button') ?? [])].at(-1)?.focus();
                    editing.remove([{ list, without: item.id }], words);
                  }}
                >
                  <Icon name="close" />
                  <span className="unseen">{say('profile.removeName', { name: words })}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button
        type="button"
        className="button add-item"
        onClick={() => {
          const id = crypto.randomUUID();
          setFresh(id);
          put({ ...blank, id } as PersonLists[L]);
        }}
      >
        {addWords}
      </button>
    </section>
  );
}
