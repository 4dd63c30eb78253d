import type { Entry } from '../../../library/entry';

/** Postings whose judgement would be another today. */
export interface JudgedBefore {
  /** By another version of the knowledge. */
  byOlder: readonly Entry[];
  /** By this version, but before there was a profile to hold them against. */
  withoutProfile: readonly Entry[];
}

/** Which postings to judge again. `hasProfile`: there is one that says something. */
export function judgedBefore(
  entries: readonly Entry[],
  version: string,
  hasProfile: boolean,
): JudgedBefore {
  return {
    byOlder: entries.filter(({ judgement }) => judgement.knowledge !== version),
    withoutProfile: hasProfile
      ? entries.filter(({ judgement: { knowledge, fit } }) => knowledge === version && fit === null)
      : [],
  };
}
