import type { FlagFinding } from '../../insights';

/** The findings as they are shown: few first, habits of thought in one line, the rest on request. */
export interface ArrangedFlags {
  first: FlagFinding[];
  /** Rests on convention only and weighs little: their titles fit in one line. */
  folded: FlagFinding[];
  more: FlagFinding[];
}

/** More than this many at once, and nobody reads any. */
const mostFirst = 5;

/** Sorts findings, the weightiest first, into what is shown at once; `dismissed` are flag ids. */
export function arrangeFlags(
  findings: readonly FlagFinding[],
  dismissed: readonly string[] = [],
): ArrangedFlags {
  const open = findings.filter(({ id }) => !dismissed.includes(id));
  const folded = open.filter(isSlight);
  const rest = open.filter((finding) => !isSlight(finding));
  return { first: rest.slice(0, mostFirst), folded, more: rest.slice(mostFirst) };
}

function isSlight({ grade, severity }: FlagFinding): boolean {
  return grade === 'convention' && (severity === 'info' || severity === 'low');
}
