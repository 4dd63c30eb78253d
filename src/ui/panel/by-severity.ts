import type { Severity } from '../../insights';

const order: Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** The gravest first; what is equally grave keeps its order. */
export function bySeverity<T extends { severity: Severity }>(findings: T[]): T[] {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
