import { startTransition, useEffect, useRef, useState } from 'react';
import { today } from '../../today';
import { knowledge } from '../../use-insights';
import { type Audited, audited } from './audited';
import type { Draft } from './draft';

/** Judging that takes no longer than this (ms) is not felt between two keys. */
const unfelt = 12;
/** The longest (ms) that findings wait for a pause in typing. */
const mostPause = 600;

/**
 * The audit of a draft. A short draft is judged after each key; one that takes longer waits for a pause
 * in typing, the longer the more it takes, so that no key waits for the judge.
 */
export function useAudited(draft: Draft): Audited {
  const [judged, setJudged] = useState(() => audited(draft, knowledge(), today()));
  const cost = useRef(0);
  useEffect(() => {
    if (judged.draft === draft) return;
    const pause = cost.current <= unfelt ? 0 : Math.min(mostPause, 150 + 3 * cost.current);
    const timer = setTimeout(() => {
      const began = performance.now();
      const next = audited(draft, knowledge(), today());
      cost.current = performance.now() - began;
      startTransition(() => setJudged(next));
    }, pause);
    return () => clearTimeout(timer);
  }, [draft, judged]);
  return judged;
}
