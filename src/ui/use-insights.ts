import { useMemo } from 'react';
import { analyze } from '../engine/analyze';
import type { Insights } from '../insights';
import { loadKnowledge } from '../knowledge/load';
import type { Knowledge } from '../knowledge/schema';
import type { Posting } from '../posting';
import { say } from '../words/own-say';
import { today } from './today';
import { type PersonState, reasonOf, saysSomething } from './use-person';

let loaded: Knowledge | undefined;

/** The knowledge base, made once a page. */
export function knowledge(): Knowledge {
  loaded ??= loadKnowledge();
  return loaded;
}

export type Analysis = { insights: Insights } | { problem: string };

/** The engine's word on the posting; made anew when the posting or the profile changes. */
export function useInsights(posting: Posting | null, person: PersonState): Analysis | null {
  const known = person.state === 'known' ? person.person : null;
  return useMemo(() => {
    if (!posting) return null;
    try {
      const insights = analyze(posting, knowledge(), known, today(), say);
      // A profile without a skill would make everything a gap: its target and place count all the same.
      return { insights: known && !saysSomething(known) ? { ...insights, gap: null } : insights };
    } catch (problem) {
      return { problem: reasonOf(problem) };
    }
  }, [posting, known]);
}
