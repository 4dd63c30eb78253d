import type { Severity } from '../../../insights';

/** How grave a finding is, for whoever can mend it. */
export const mendWords: Record<Severity, string> = {
  critical: 'very serious',
  high: 'serious',
  medium: 'worth mending',
  low: 'minor',
  info: 'small',
};
