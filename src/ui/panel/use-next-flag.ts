import { useContext, useRef } from 'react';
import type { FlagFinding } from '../../insights';
import { useCommand } from '../use-command';
import { ShowContext } from './show-button';

/** The id of the finding's element in the panel. */
export function placeOf({ id }: FlagFinding): string {
  return `flag-${id}`;
}

/** With each press of its key: the next finding opened and in view, here and in the posting. */
export function useNextFlag(findings: readonly FlagFinding[]): void {
  const show = useContext(ShowContext);
  const last = useRef<string | null>(null);
  useCommand('next-flag', () => {
    const at = findings.findIndex(({ id }) => id === last.current);
    const flag = findings[(at + 1) % findings.length];
    const item = flag && document.getElementById(placeOf(flag));
    if (!item) return;
    last.current = flag.id;
    const own = item.querySelector('details');
    for (let shut = own; shut; shut = shut.parentElement?.closest('details') ?? null) {
      shut.open = true;
    }
    item.scrollIntoView({ block: 'nearest' });
    const spans = flag.evidence.flatMap(({ span }) => (span ? [span] : []));
    if (spans.length > 0) show?.(spans);
  });
}
