import type { ExpectedPay, PayStep } from '../../pay-insight';
import { count } from './words';

/** On what a step rests, in brackets: how many figures, and which of the `sources` listed below it. */
export function basisOf({ n, assumed, sources }: PayStep, listed: readonly string[]): string {
  if (assumed) {
    return n === null || n === 0
      ? ' (an assumption: no data behind it)'
      : ` (mostly an assumption: ${count(n, 'figure')} behind it)`;
  }
  const numbers = sources
    .map((id) => listed.indexOf(id) + 1)
    .filter((number) => number > 0)
    .sort((one, other) => one - other);
  const named = numbers.length === 1 ? 'source' : 'sources';
  const said = [
    n !== null && count(n, 'figure'),
    numbers.length > 0 && `${named} ${numbers.join(', ')}`,
  ].filter((words) => words !== false);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** "+13 %"; nothing for the start, and for a rate: another currency is no other pay. */
export function changeOf({ factor, currency }: PayStep, before: PayStep | undefined): string {
  if (factor === null || currency !== before?.currency) return '';
  const change = Math.round((factor - 1) * 100);
  return change === 0 ? '±0 %' : `${change > 0 ? '+' : '−'}${Math.abs(change)} %`;
}

/** Figures that were left out for the same reason, together. */
export function byReason(ignored: ExpectedPay['ignored']): { reason: string; labels: string[] }[] {
  const groups = Map.groupBy(ignored, ({ reason }) => reason);
  return [...groups].map(([reason, figures]) => ({
    reason,
    labels: figures.map(({ label }) => label),
  }));
}
