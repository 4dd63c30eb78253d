import type { Posting } from '../posting';
import type { Entry, EntryEdit, Judgement, Kept } from './entry';
import type { EntryPage, EntryPart } from './entry-pages';
import type { Sighting } from './sighting';

/** What any surface asks of the library, and what the background answers. */
export interface LibraryRequests {
  /** Without `part`: every entry at once. */
  'library:entries': { ask: { part?: EntryPart }; answer: EntryPage };
  /** The entry with this key; null: not kept. */
  'library:entry': { ask: { key: string }; answer: Entry | null };
  'library:posting': { ask: { key: string }; answer: Posting | null };
  /** The texts of many, in the order of the keys; null where one cannot be read. */
  'library:postings': { ask: { keys: string[] }; answer: (Posting | null)[] };
  'library:keep': { ask: { kept: Kept }; answer: Entry };
  /** Answers the changed entries; such as are gone are left out. */
  'library:edit': { ask: { edits: { key: string; edit: EntryEdit }[] }; answer: Entry[] };
  'library:judgements': {
    ask: { judged: { key: string; judgement: Judgement }[] };
    answer: number;
  };
  /** Answers what was taken out, so that it can be brought back. */
  'library:remove': { ask: { keys: string[] }; answer: Kept[] };
  /** `more`: other postings follow, and only with the last of them all must be on the disk. */
  'library:restore': { ask: { kept: Kept[]; more?: boolean }; answer: number };
  /** Answers earlier sightings of the same job, newest first. `tabId`: where it is open, told from outside of the tab. */
  'library:notice': { ask: { sighting: Sighting; tabId?: number | undefined }; answer: Sighting[] };
  /** Brings sightings back, as a backup holds them; answers how many. */
  'library:notice-again': { ask: { sightings: Sighting[] }; answer: number };
  /** Everything that was only looked at, too. */
  'library:seen': { ask: object; answer: Sighting[] };
  'library:forget': { ask: object; answer: null };
}
export type LibraryVerb = keyof LibraryRequests;
export type LibraryRequest = {
  [V in LibraryVerb]: { verb: V } & LibraryRequests[V]['ask'];
}[LibraryVerb];
