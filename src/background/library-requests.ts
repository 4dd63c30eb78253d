import { entries } from '../library/entry-pages';
import { keptPostings } from '../library/kept-postings';
import type { LibraryRequest, LibraryRequests, LibraryVerb } from '../library/requests';
import { forgetSightings, notice, noticeAgain, seen } from '../library/seen-store';
import { editEntries, keep, keptEntry, noteJudgements, remove, restore } from '../library/store';

/** Whether a request is for the library. */
export function isForLibrary(request: { verb: string }): request is LibraryRequest {
  return request.verb.startsWith('library:');
}

/** What the library's answers need beside the store. */
interface Circumstances {
  /** ISO time in UTC. */
  now: string;
  /** Hears the keys of entries that came, went or changed. */
  changed(keys: string[]): void;
  /** Whether postings that are only looked at are noted, in this tab if it is about one. */
  notesSeen(tabId?: number): Promise<boolean>;
}

/** Answers a request for the library. */
export async function answerLibrary(
  request: LibraryRequest,
  circumstances: Circumstances,
): Promise<LibraryRequests[LibraryVerb]['answer']> {
  switch (request.verb) {
    case 'library:entries':
      return entries(request.part);
    case 'library:entry':
      return keptEntry(request.key);
    case 'library:posting':
      return (await keptPostings([request.key]))[0] ?? null;
    case 'library:postings':
      return keptPostings(request.keys);
    case 'library:notice':
      return (await circumstances.notesSeen(request.tabId)) ? notice(request.sighting) : [];
    case 'library:notice-again':
      return (await circumstances.notesSeen()) ? noticeAgain(request.sightings) : 0;
    case 'library:seen':
      return seen();
    case 'library:forget':
      await forgetSightings();
      return null;
    default: {
      const answer = await change(request, circumstances.now);
      circumstances.changed(keysIn(request));
      return answer;
    }
  }
}

type Change = Extract<
  LibraryRequest,
  {
    verb:
      | 'library:keep'
      | 'library:edit'
      | 'library:judgements'
      | 'library:remove'
      | 'library:restore';
  }
>;

function change(request: Change, now: string): Promise<LibraryRequests[Change['verb']]['answer']> {
  switch (request.verb) {
    case 'library:keep':
      return keep(request.kept);
    case 'library:edit':
      return editEntries(request.edits, now);
    case 'library:judgements':
      return noteJudgements(request.judged);
    case 'library:remove':
      return remove(request.keys);
    case 'library:restore':
      return restore(request.kept, request.more);
  }
}

function keysIn(request: Change): string[] {
  switch (request.verb) {
    case 'library:keep':
      return [request.kept.entry.key];
    case 'library:edit':
      return request.edits.map(({ key }) => key);
    case 'library:judgements':
      return request.judged.map(({ key }) => key);
    case 'library:remove':
      return request.keys;
    case 'library:restore':
      return request.kept.map(({ entry }) => entry.key);
  }
}
