import type { Posting } from '../posting';
import type { Entry, EntryEdit, Judgement, Kept } from './entry';
import type { Sighting } from './sighting';

/** What any surface asks of the library, and what the background answers. */
export interface LibraryRequests {
  'library:entries': { ask: object; answer: { entries: Entry[]; unreadable: number } };
  /** The entry with this key; null: not kept. */
  'library:entry': { ask: { key: string }; answer: Entry | null };
  'library:posting': { ask: { key: string }; answer: Posting | null };
  /** The texts of many, in the order of the keys; null where one cannot be read. */
  'library:postings': { ask: { keys: string[] }; answer: (Posting | null)[] };
  'library:keep': { ask: { kept: Kept }; answer: Entry };
  'library:edit': { ask: { key: string; edit: EntryEdit }; answer: Entry };
  'library:judgements': {
    ask: { judged: { key: string; judgement: Judgement }[] };
    answer: number;
  };
  /** Answers what was taken out, so that it can be brought back. */
  'library:remove': { ask: { keys: string[] }; answer: Kept[] };
  'library:restore': { ask: { kept: Kept[] }; answer: number };
  /** Answers earlier sightings of the same job, newest first. */
  'library:notice': { ask: { sighting: Sighting }; answer: Sighting[] };
  'library:forget': { ask: object; answer: null };
}
export type LibraryVerb = keyof LibraryRequests;
export type LibraryRequest = {
  [V in LibraryVerb]: { verb: V } & LibraryRequests[V]['ask'];
}[LibraryVerb];
