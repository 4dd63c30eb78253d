import type { Degree, EvidenceGrade, RoleMatch, Severity } from '../../insights';
import type { Workplace } from '../../posting';

/** "1 skill", "4 skills" */
export function count(of: number, one: string, many = `${one}s`): string {
  return `${of.toLocaleString('en')} ${of === 1 ? one : many}`;
}

/** 0..1 as a whole percent; never 0 or 100, for no reading is that sure. */
export function percent(share: number): string {
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))} %`;
}

/** How near the posting is to the role named. */
export function matchWords({ id, confidence }: RoleMatch): string {
  if (id === null) return 'No clear match';
  if (confidence >= 0.75) return 'Close match';
  return confidence >= 0.5 ? 'Fair match' : 'Loose match';
}

export const sureness: Record<'low' | 'medium' | 'high', string> = {
  low: 'unsure',
  medium: 'fairly sure',
  high: 'sure',
};

export const severityWords: Record<Severity, string> = {
  info: 'Good to know',
  low: 'Minor',
  medium: 'Worth asking',
  high: 'Serious',
  critical: 'Very serious',
};

/** "1 thing to ask about" */
export function thingsToAsk(of: number): string {
  return count(of, 'thing to ask about', 'things to ask about');
}

const order: Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** The gravest first; what is equally grave keeps its order. */
export function bySeverity<T extends { severity: Severity }>(findings: T[]): T[] {
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

export const gradeWords: Record<EvidenceGrade, string> = {
  law: 'Based on a law',
  research: 'Based on published research',
  convention: 'Based on hiring custom, not research',
};

export const degreeWords: Record<Degree, string> = {
  none: 'none needed',
  bachelors: 'bachelor’s',
  masters: 'master’s',
  phd: 'doctorate',
};

export const workplaceWords: Record<Workplace, string> = {
  remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'on site',
};
