import type { LibraryRequest, LibraryRequests, LibraryVerb } from '../library/requests';
import {
  editEntry,
  entries,
  forgetSightings,
  keep,
  keptEntry,
  keptPostings,
  noteJudgements,
  notice,
  remove,
  restore,
} from '../library/store';

/** Whether a request is for the library. */
export function isForLibrary(request: { verb: string }): request is LibraryRequest {
  return request.verb.startsWith('library:');
}

/** Answers a request for the library; `changed` hears when entries did. `now` is an ISO time in UTC. */
export async function answerLibrary(
  request: LibraryRequest,
  now: string,
  changed: () => void,
): Promise<LibraryRequests[LibraryVerb]['answer']> {
  switch (request.verb) {
    case 'library:entries':
      return entries();
    case 'library:entry':
      return keptEntry(request.key);
    case 'library:posting':
      return (await keptPostings([request.key]))[0] ?? null;
    case 'library:postings':
      return keptPostings(request.keys);
    case 'library:notice':
      return notice(request.sighting);
    case 'library:forget':
      await forgetSightings();
      return null;
    default: {
      const answer = await change(request, now);
      changed();
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
      return editEntry(request.key, request.edit, now);
    case 'library:judgements':
      return noteJudgements(request.judged);
    case 'library:remove':
      return remove(request.keys);
    case 'library:restore':
      return restore(request.kept);
  }
}
