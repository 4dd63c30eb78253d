import { useMemo } from 'react';
import { analyze } from '../engine/analyze';
import type { Insights } from '../insights';
import { loadKnowledge } from '../knowledge/load';
import type { Knowledge } from '../knowledge/schema';
import type { Posting } from '../posting';
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
    // An empty profile would make everything a gap: it is as good as none.
    const judged = known && saysSomething(known) ? known : null;
    try {
      return { insights: analyze(posting, knowledge(), judged, today()) };
    } catch (problem) {
      return { problem: reasonOf(problem) };
    }
  }, [posting, known]);
}
