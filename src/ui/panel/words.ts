import type { Degree, EvidenceGrade, RoleMatch, Severity } from '../../insights';
import type { Workplace } from '../../posting';
import { say } from '../../words/own-say';

/** 0..1 as a whole percent; never 0 or 100, for no reading is that sure. */
export function percent(share: number): string {
  const whole = Math.min(99, Math.max(1, Math.round(share * 100)));
  return say('money.percent', { share: whole });
}

/** How near the posting is to the role named. `confidence`: 0..1. */
export function nearness(confidence: number): 'close' | 'fair' | 'loose' {
  if (confidence >= 0.75) return 'close';
  return confidence >= 0.5 ? 'fair' : 'loose';
}

/** The same in words. */
export function matchWords({ id, confidence }: RoleMatch): string {
  return id === null ? say('role.noMatch') : say(`role.${nearness(confidence)}Match`);
}

export const sureness: Record<'low' | 'medium' | 'high', string> = {
  low: say('pay.unsure'),
  medium: say('pay.fairlySure'),
  high: say('pay.sure'),
};

export const severityWords: Record<Severity, string> = {
  info: say('flags.info'),
  low: say('flags.low'),
  medium: say('flags.medium'),
  high: say('flags.high'),
  critical: say('flags.critical'),
};

/** "1 thing to ask about" */
export function thingsToAsk(of: number): string {
  return say('flags.things', { count: of });
}

export const gradeWords: Record<EvidenceGrade, string> = {
  law: say('flags.law'),
  research: say('flags.research'),
  convention: say('flags.convention'),
};

export const degreeWords: Record<Degree, string> = {
  none: say('asks.none'),
  bachelors: say('asks.bachelors'),
  masters: say('asks.masters'),
  phd: say('asks.phd'),
};

export const workplaceWords: Record<Workplace, string> = {
  remote: say('asks.remote'),
  hybrid: say('asks.hybrid'),
  onsite: say('asks.onsite'),
};
