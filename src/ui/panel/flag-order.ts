import type { EvidenceGrade, FlagFinding, Severity } from '../../insights';

/** How many findings are shown before one asks for more. */
const atFirst = 5;

const weight: Record<Severity, number> = { critical: 8, high: 5, medium: 3, low: 1.5, info: 1 };
const certainty: Record<EvidenceGrade, number> = { law: 1, research: 0.9, convention: 0.7 };

/** The findings as they are shown: nothing is left out, most of it waits behind one click. */
export interface FlagOrder {
  first: FlagFinding[];
  more: FlagFinding[];
  /** Small ones that rest on custom alone: one line for all. */
  customary: FlagFinding[];
  /** Those the reader said are no problem. */
  setAside: FlagFinding[];
}

/** Severity times certainty decides; equals keep their order. */
export function orderFlags(findings: FlagFinding[], setAside: ReadonlySet<string>): FlagOrder {
  const shown = findings.filter(({ id }) => !setAside.has(id));
  const sorted = shown.toSorted((a, b) => importance(b) - importance(a));
  const heavy = sorted.filter((finding) => !isCustomary(finding));
  return {
    first: heavy.slice(0, atFirst),
    more: heavy.slice(atFirst),
    customary: sorted.filter(isCustomary),
    setAside: findings.filter(({ id }) => setAside.has(id)),
  };
}

/** How many are shown, in whichever place. */
export function flagCount({ first, more, customary }: FlagOrder): number {
  return first.length + more.length + customary.length;
}

function importance({ severity, grade }: FlagFinding): number {
  return weight[severity] * certainty[grade];
}

function isCustomary({ severity, grade }: FlagFinding): boolean {
  return grade === 'convention' && (severity === 'low' || severity === 'info');
}
