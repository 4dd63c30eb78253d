import type { RoleId } from '../../insights';
import weights from './weights.json' with { type: 'json' };

/** What a feature adds to the log-odds of being ML leadership. */
export interface RelevanceWeights {
  /** At and above this probability a posting is called ML leadership. */
  threshold: number;
  bias: number;
  features: Record<string, number>;
}

/** What a feature adds to the points of each role, in log-odds between roles. */
export interface RoleWeights {
  /** Turns points into shares, so that a share is how often it is right. */
  sharpness: number;
  roles: Record<RoleId, Record<string, number>>;
}

export interface LearnedWeights {
  relevance: RelevanceWeights;
  role: RoleWeights;
}

/** The weights that scripts/train-roles.ts wrote. */
export const shipped = weights as LearnedWeights;
