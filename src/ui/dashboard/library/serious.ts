import type { Entry } from '../../../library/entry';

/** How many of its findings are serious or more. */
export function seriousOf({ judgement: { flags } }: Pick<Entry, 'judgement'>): number {
  return flags.filter(({ severity }) => severity === 'high' || severity === 'critical').length;
}
