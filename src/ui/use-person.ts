import { useEffect, useState } from 'react';
import { onAnnouncement } from '../announcements';
import { ask } from '../ask';
import { problemWords } from '../problem-words';
import type { Person } from '../profile/person';

/** The profile as the store has it. */
export type PersonState =
  | { state: 'loading' }
  | { state: 'known'; person: Person | null }
  | { state: 'failed'; problem: string };

/** The profile, and every change of it, wherever it is made. */
export function usePerson(): PersonState {
  const [person, setPerson] = useState<PersonState>({ state: 'loading' });
  useEffect(() => {
    const life = new AbortController();
    let told = false;
    onAnnouncement((announcement) => {
      if (announcement.type !== 'profile:changed') return;
      told = true;
      setPerson({ state: 'known', person: announcement.person });
    }, life.signal);
    ask('profile:get', {}).then(
      // An announcement is newer than the answer to an older question.
      (known) => told || setPerson({ state: 'known', person: known }),
      (problem: unknown) => told || setPerson({ state: 'failed', problem: reasonOf(problem) }),
    );
    return () => life.abort();
  }, []);
  return person;
}

/** Whether the profile says anything a posting could be held against. */
export function saysSomething(person: Person): boolean {
  const { skills, totalYears, leadershipYears, degree } = person;
  return skills.length > 0 || [totalYears, leadershipYears, degree].some((part) => part !== null);
}

/** Why something failed, and what to do about it. */
export const reasonOf = problemWords;
