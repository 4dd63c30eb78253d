import { useMemo, useRef, useState } from 'react';
import { ask } from '../../ask';
import { type Edit, edited } from '../../profile/edit';
import { emptyPerson } from '../../profile/empty-person';
import type { Person } from '../../profile/person';
import { reasonOf, usePerson } from '../use-person';

/** How the last writing went. */
type Saving =
  | { state: 'idle' | 'saving' | 'saved' }
  /** Nothing on the disk changed; what was typed is still shown. */
  | { state: 'failed'; problem: string };

/** The profile as this window shows it, and the one way to change it. */
export interface Profile {
  state: 'loading' | 'known' | 'failed';
  /** Why the profile cannot be read. */
  problem: string | null;
  /** What is stored, with what this window has typed on top. */
  person: Person;
  saving: Saving;
  /** Shows the change at once and saves it. */
  edit(edits: Edit[]): void;
  /** Saves again what could not be saved. */
  retry(): void;
  /** Goes back to what is stored. */
  discard(): void;
}

/** Keeps the profile, saved at every change; changes from other windows show at once. */
export function useProfile(): Profile {
  const known = usePerson();
  const [typed, setTyped] = useState<Edit[][]>([]);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const open = useRef(0);

  const stored = known.state === 'known' ? known.person : null;
  const person = useMemo(() => edited(stored ?? emptyPerson, typed.flat()), [stored, typed]);

  async function save(batches: Edit[][]): Promise<void> {
    open.current++;
    setSaving({ state: 'saving' });
    const problem = await ask('profile:edit', { edits: batches.flat() }).then(
      (answer) => ('error' in answer ? answer.error : null),
      reasonOf,
    );
    const last = --open.current === 0;
    if (problem !== null) setSaving({ state: 'failed', problem });
    else {
      // By now the news of the change is here: what was typed stands in what is stored.
      setTyped((before) => before.filter((batch) => !batches.includes(batch)));
      if (last) setSaving((now) => (now.state === 'failed' ? now : { state: 'saved' }));
    }
  }

  return {
    state: known.state,
    problem: known.state === 'failed' ? known.problem : null,
    person,
    saving,
    edit(edits) {
      setTyped((before) => [...before, edits]);
      void save([edits]);
    },
    retry: () => void save(typed),
    discard() {
      setTyped([]);
      setSaving({ state: 'idle' });
    },
  };
}
